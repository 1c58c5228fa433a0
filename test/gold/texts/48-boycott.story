published: 2031-10-03

Four Arab states will boycott next week's summit in Rabat in protest at the invitation of the Sudanese army chief, diplomats said on Thursday.
The United Arab Emirates, Kuwait, Chad and Libya informed Morocco of their decision. Sudan accuses the Emirates of arming the rival Rapid Response Forces, a charge that Abu Dhabi rejects.
Egypt and Saudi Arabia tried to persuade the four to attend, but failed.
===
United Arab Emirates -boycotts-> summit [planned]
Kuwait -boycotts-> summit [planned]
Chad -boycotts-> summit [planned]
Libya -boycotts-> summit [planned]
Sudan -accuses-> United Arab Emirates
United Arab Emirates -arms-> Rapid Response Forces [disputed]
Egypt -asks-> United Arab Emirates
Saudi Arabia -asks-> United Arab Emirates
