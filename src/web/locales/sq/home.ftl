home-title = Grante të fituara bashkë
home-lede = Organizata të komuniteteve të ndryshme shkruajnë një aplikim, fitojnë një grant dhe raportojnë për të bashkë.
home-calls = Shih thirrjet e hapura
home-how = Si funksionon
home-how-apply = Partnerët shkruajnë një aplikim, secili pjesën dhe buxhetin e vet. Ai dorëzohet kur çdo partner ka dhënë pëlqimin për të njëjtin tekst.
home-how-check = Rregulla të publikuara thonë kush mund të aplikojë. Çdo rezultat jep arsyen dhe çfarë duhet bërë.
home-how-score = Vlerësuesit deklarojnë konfliktet e interesit para se të shohin diçka dhe vlerësojnë pa e parë njëri-tjetrin.
home-how-money = Një person propozon, një tjetër miraton. Çdo pagesë, dhe ajo që mbetet, qëndron në një libër që nuk mund të tejkalohet.
