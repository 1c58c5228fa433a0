id: first
published: 2031-09-02

Shells hit a crowded market in the town of Harrow on Tuesday, killing nine people.
---
id: later
published: 2031-09-04

The army denied that it fired on the market of Harrow on Tuesday.

===
# What happened stands beside the denial of whoever is asked about it, and the market of two articles is one.
The army -attacks-> a crowded market [denied by The army, 2031-09-02, killed 9]
The army -kills-> nine people [denied by The army, 2031-09-02, killed 9]
Unidentified killer -attacks-> a crowded market [2031-09-02, killed 9]
Unidentified killer -kills-> nine people [2031-09-02, killed 9]
a crowded market -located-in-> Harrow
