published: 2031-07-02

Gunmen on motorcycles shot dead a provincial governor and two of his bodyguards in western Afghanistan on Tuesday.
Abdul Rahim Noorzai, the governor of Farah, was on his way to a mosque when he was attacked, officials said. The Islamic State claimed the killing in a message posted online, but the police suspect local smugglers.
Noorzai had survived a bomb attack in 2029. He had ordered the arrest of several smugglers last week.
===
Islamic State -kills-> Abdul Rahim Noorzai [claimed by Islamic State, 2031-07-01]
Islamic State -kills-> bodyguards [2031-07-01, killed 2]
Abdul Rahim Noorzai -holds-post-> Farah
Farah -located-in-> Afghanistan
Unidentified attacker -attacks-> Abdul Rahim Noorzai [2029]
Abdul Rahim Noorzai -arrests-> smugglers [demanded by Abdul Rahim Noorzai]
