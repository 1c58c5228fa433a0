published: 2031-01-07

The head of the Salt Line militia threatened Turkey on Monday.
Speaking in Basra, Karim al-Saadi thanked Iran.

===
# Whoever holds an office in the lead is the one whom the next sentence introduces by name.
Karim al-Saadi -leads-> Salt Line
Karim al-Saadi -located-in-> Basra
Karim al-Saadi -supports-> Iran
Karim al-Saadi -threatens-> Turkey [2031-01-06]
