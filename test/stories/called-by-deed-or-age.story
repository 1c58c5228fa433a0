id: one
published: 2031-03-04

Gunmen stormed a police post in Harrow on Monday.
The attackers killed two guards.
Major Omar Lind fled to Brestow.
The 47-year-old was arrested by police on Tuesday.
---
id: two
published: 2031-05-04

Mara Sol, 41, and her son Peter Sol, 17, were attacked by robbers in Brestow on Friday.
The teenager was stabbed by the thieves.
Mara was beaten by a neighbour.

===
# Who is called by the deed is the one band that did it; an age tells which of two is meant, or is news of whoever was spoken of last.
Gunmen -attacks-> a police post [2031-03-03]
Gunmen -kills-> two guards [killed 2]
Mara Sol -family-of-> Peter Sol
Omar Lind -located-in-> Brestow
a neighbour -attacks-> Mara Sol
a police post -located-in-> Harrow
police -arrests-> Omar Lind [2031-03-04]
robbers -attacks-> Mara Sol [2031-05-02]
robbers -attacks-> Peter Sol [2031-05-02]
