title: Harrow Clerk Shot Dead By Masked Gunmen
published: 2031-03-04

Masked gunmen shot dead a clerk in Harrow on Monday.

===
# A headline written large throughout names nobody but whom the text names, and tells of those of whom its lead does.
Masked gunmen -kills-> a clerk [2031-03-03]
