id: one

A driver was charged over the Harrow crash, the Brestow Police Department said.
The driver, Peter Lund, comes from Aldmere, said Rosa Quint.
---
id: two

A driver was charged over the Harrow crash, the Brestow Police Department said.
He is held in Aldmere, said Rosa Quint.

===
# What befell a driver here and a driver by name there is one event.
Unidentified accuser -accuses-> Peter Lund
