published: 2031-04-24

Indian Prime Minister Kavita Rao arrived in Beijing on Wednesday for her first visit to China since she took office.
She will meet President Lin Haoran on Thursday. Officials said the two leaders would discuss the disputed border in Ladakh, where soldiers of both countries clashed in 2020.
Rao invited Lin to New Delhi. Pakistan, an ally of China, watched the visit with concern.
===
Kavita Rao -holds-post-> India
Kavita Rao -visits-> Beijing [2031-04-23]
Kavita Rao -visits-> China
Kavita Rao -meets-> Lin Haoran [planned, 2031-04-24]
Lin Haoran -holds-post-> China
India -fights-> China [2020]
Pakistan -ally-of-> China
Kavita Rao -asks-> Lin Haoran
