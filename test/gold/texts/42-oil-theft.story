published: 2031-06-10

Nigeria's navy arrested 34 people and seized two barges laden with stolen oil in the Niger Delta, it said on Monday.
Troops destroyed 11 illegal refineries during the same operation. Local chiefs accused the soldiers of burning homes and demanded compensation.
The militant group Delta Avengers vowed to blow up pipelines unless those arrested are released.
===
Nigeria -arrests-> people [captured 34]
Nigeria -seizes-> barges
Troops -destroys-> refineries
Local chiefs -accuses-> soldiers
soldiers -destroys-> homes [accused by Local chiefs]
Delta Avengers|militant group -threatens-> pipelines
Delta Avengers|militant group -destroys-> pipelines [threatened by Delta Avengers]
Nigeria -releases-> people [demanded by Delta Avengers]
