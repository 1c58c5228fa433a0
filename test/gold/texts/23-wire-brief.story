published: 2031-07-21

ISLAMABAD, July 21 -- A roadside bomb killed five Pakistani soldiers and wounded three in South Waziristan on Monday, the military said.
The Pakistani Taliban claimed responsibility.
Pakistan says that the militants operate from Afghan territory, which Kabul denies.
===
Pakistani Taliban -kills-> Pakistani soldiers|Pakistan Armed Forces [claimed by Pakistani Taliban, 2031-07-21, killed 5]
Pakistani Taliban -injures-> Pakistani soldiers|Pakistan Armed Forces [claimed by Pakistani Taliban, 2031-07-21, injured 3]
militants -based-in-> Afghanistan [disputed by Pakistan]
