published: 2031-06-27

The International Criminal Court on Thursday convicted the former Sudanese militia leader Musa Dirar of war crimes.
Judges in The Hague found that Dirar's fighters murdered at least 51 villagers in West Darfur in 2023 and that he had ordered the killings. He was sentenced to 30 years in prison.
Dirar denied the charges throughout the trial and will appeal, his lawyer said. Survivors who had travelled to The Hague wept when the verdict was read.
Sudan handed him over to the court in 2028.
===
International Criminal Court -convicts-> Musa Dirar [2031-06-26]
Musa Dirar -leads-> militia [ended]
Dirar's fighters -kills-> villagers [2023, killed at-least 51]
Sudan -deports-> Musa Dirar [2028]
