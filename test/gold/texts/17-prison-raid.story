published: 2031-10-30

Fighters of the Dawn Front stormed a prison in Idlib on Wednesday and freed more than 200 inmates, the governor's office said.
Six guards were killed and eleven were taken hostage. Government troops surrounded the town and exchanged fire with the attackers until midnight.
The Dawn Front, which Turkey considers a terrorist organisation, demanded the release of its founder, Yusuf Karam. He has been held in Damascus since 2028.
===
Dawn Front -attacks-> prison [2031-10-29]
Dawn Front -releases-> inmates [2031-10-29]
Dawn Front -kills-> guards [killed 6]
Dawn Front -abducts-> guards
Government troops -besieges-> Idlib
Government troops -fights-> Dawn Front
Dawn Front -demands-of-> Syria
Syria -releases-> Yusuf Karam [demanded by Dawn Front]
Yusuf Karam -founded-> Dawn Front
Unidentified captor -arrests-> Yusuf Karam
prison -located-in-> Idlib
