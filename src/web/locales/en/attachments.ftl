## Letters
# $name (String), $found (String)
notice-attachments-infected-subject = Virus found in a file: { $name }
# $name (String), $found (String)
notice-attachments-infected-text = A virus ({ $found }) was found in the file “{ $name }” that you added. Its content was removed and nobody can open it. Check your computer for viruses, then add a clean file on the page below.
# $name (String), $title (String), $reference (String), $call (String)
notice-attachments-infected-submitted-subject = Virus found in a file of an application: { $title }
# $name (String), $title (String), $reference (String), $call (String)
notice-attachments-infected-submitted-text = A virus was found in the file “{ $name }” of the submitted application “{ $title }” ({ $reference }) to the call “{ $call }”. Its content was removed and nobody can open it. The application remains submitted.
