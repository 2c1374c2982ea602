places-lede = Vendet dhe komunitetet janë të dhëna të këtij instalimi. Ato mund të shtohen dhe të riemërtohen, por nuk fshihen kurrë.
places-programmes = Programet dhe personeli i tyre
places-places = Vendet
places-communities = Komunitetet
places-communities-hint = Nga kjo listë zgjedh organizata kur vetëdeklarohet. Çdo dy komunitete numërohen si të ndryshme.
places-no-places = Ende nuk ka asnjë vend. Organizatave u duhet një vend si seli.
places-no-communities = Ende nuk ka asnjë komunitet. Organizatat nuk mund të deklarojnë asnjë.
places-names = Emrat
places-names-hint = Të paktën një. Emrat shfaqen siç shkruhen këtu. Serbishtja me alfabet latin bëhet nga cirilica nëse e lini të zbrazët.
places-code = Kodi
places-code-hint = Shkronja të vogla nga a deri në z, shifra dhe viza lidhëse, më së shumti 60. Kodi nuk ndryshon më.
places-code-wrong = Kodi ka 1 deri në 60 shenja: shkronja të vogla nga a deri në z, shifra dhe viza lidhëse. Shkruani një tjetër.
# $name (String)
places-code-taken = Ky kod i përket tashmë: { $name }. Zgjidhni një kod tjetër ose ndryshoni atë regjistrim.
places-name-needed = Shkruani emrin të paktën në një gjuhë.
places-position = Vendi në listë
places-position-hint = Numrat më të vegjël dalin të parët; të barabartët renditen sipas kodit.
places-act = Veprimi
# $name (String)
places-change = Ndrysho: { $name }
places-place-add = Shto një vend
places-place-change = Ndrysho një vend
places-community-add = Shto një komunitet
places-community-change = Ndrysho një komunitet
