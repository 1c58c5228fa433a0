published: 2031-06-20

Armenia accused Azerbaijan on Thursday of shelling two villages near the border, and Azerbaijan said Armenian troops had fired first.
Three Armenian soldiers were killed and seven were injured in the shelling, the defence ministry in Yerevan said. Azerbaijan did not confirm the figures and said that one of its officers had died.
Russia called on both sides to stop the fighting. The foreign ministers of the two countries will meet in Tbilisi next week, Georgia's government announced.
The two neighbours signed a ceasefire in 2029, but each has accused the other of violating it.
===
Armenia -accuses-> Azerbaijan [2031-06-19]
Azerbaijan -attacks-> two villages [accused by Armenia]
Armenian troops -attacks-> Azerbaijan [claimed by Azerbaijan]
Azerbaijan -kills-> Armenian soldiers|Armenian Armed Forces [killed 3]
Azerbaijan -injures-> Armenian soldiers|Armenian Armed Forces [injured 7]
Russia -demands-of-> Armenia
Russia -demands-of-> Azerbaijan
Armenia -meets-> Azerbaijan [planned, 2031-06-23..2031-06-29]
Armenia -signs-with-> Azerbaijan [2029]
Azerbaijan -accuses-> Armenia
