published: 2031-08-29

The United Nations will withdraw its 4,000 peacekeepers from the east of Congo by next July, the Security Council decided on Thursday.
Kinshasa had demanded their departure, accusing the mission of failing to protect civilians. The M23 rebels, who are backed by Rwanda according to UN experts, hold the town of Rutshuru.
Rwanda denies supporting the rebels. Angola has offered to mediate between Kinshasa and Kigali.
Last week two Indian peacekeepers died when rebels shelled their base in Sake.
===
United Nations -withdraws-from-> Congo [planned]
Democratic Republic of the Congo -demands-of-> United Nations
Democratic Republic of the Congo -accuses-> United Nations
Rwanda -backs-> M23 [disputed]
M23 -controls-> Rutshuru
Angola -promises-> Democratic Republic of the Congo
Angola -mediates-between-> Democratic Republic of the Congo [planned]
Angola -mediates-between-> Rwanda [planned]
rebels|M23 -kills-> Indian peacekeepers [killed 2]
rebels|M23 -attacks-> base
