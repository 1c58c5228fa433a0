published: 2031-05-07

A car bomb killed four policemen in Basra on Tuesday. Iraq's interior minister blamed the Islamic State.

===
# Who is blamed behind a bombing is said to have done it; the bombing itself is a fact.
Iraq's interior minister -accuses-> Islamic State
Islamic State -kills-> four policemen in Basra [accused by Iraq's interior minister, 2031-05-06, killed 4]
