id: one
published: 2031-03-04

A sailor shot dead a customs clerk in Harrow on Monday.
Peter Lund, 34, was arrested by police an hour later.
---
id: two
published: 2031-05-04

A sailor was shot dead in Brestow on Friday.
Omar Lind, 41, was arrested by police.

===
# Who is introduced by name and age did what was told before, where nobody else is told of; whoever was killed was not arrested.
Peter Lund -kills-> a customs clerk [2031-03-03]
police -arrests-> Peter Lund
police -arrests-> Omar Lind
Unidentified killer -kills-> A sailor [2031-05-02]
