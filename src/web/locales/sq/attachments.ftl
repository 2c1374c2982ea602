## Letters
# $name (String), $found (String)
notice-attachments-infected-subject = U gjet virus në një skedar: { $name }
# $name (String), $found (String)
notice-attachments-infected-text = Në skedarin “{ $name }” që shtuat u gjet virus ({ $found }). Përmbajtja e tij u hoq dhe askush nuk mund ta hapë. Kontrolloni kompjuterin tuaj për viruse, pastaj shtoni një skedar të pastër në faqen më poshtë.
# $name (String), $title (String), $reference (String), $call (String)
notice-attachments-infected-submitted-subject = U gjet virus në një skedar të aplikimit: { $title }
# $name (String), $title (String), $reference (String), $call (String)
notice-attachments-infected-submitted-text = Në skedarin “{ $name }” të aplikimit të dorëzuar “{ $title }” ({ $reference }) në thirrjen “{ $call }” u gjet virus. Përmbajtja e tij u hoq dhe askush nuk mund ta hapë. Aplikimi mbetet i dorëzuar.
