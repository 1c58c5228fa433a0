published: 2031-02-12

Who fired the rocket that hit a bus in Netanya on Tuesday, killing four people, remains unclear.
Israel's army blamed Islamic Jihad, but a police source told the newspaper Kol Yom that the rocket had come from a cell of Hamas. Both groups denied firing it.
A little-known group calling itself the Lions of Jenin claimed the attack on Wednesday.
Israel attacked three targets in Gaza in response. Two fighters of Hamas were killed.
===
Islamic Jihad -kills-> people [disputed, 2031-02-11, killed 4]
Hamas -kills-> people [disputed, 2031-02-11, killed 4]
Lions of Jenin -kills-> people [claimed by Lions of Jenin, 2031-02-11, killed 4]
Israel|Israel Defense Forces -retaliates-against-> targets
Israel|Israel Defense Forces -kills-> fighters of Hamas [killed 2]
