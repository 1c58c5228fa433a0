published: 2031-12-02

Germany expelled three Iranian diplomats on Monday, accusing them of planning to murder an exiled journalist in Berlin.
Prosecutors said that one of the three had paid a Serbian citizen to shoot Leila Farahani, who runs a Persian news site. Police arrested the Serb in November before he could act.
Iran denied the accusation and said that it would expel German diplomats in return. Austria and the Netherlands backed Germany's decision.
===
Germany -expels-> Iranian diplomats [2031-12-01]
Germany -accuses-> Iranian diplomats
Iranian diplomats -kills-> journalist [accused by Germany]
police -arrests-> Serb [2031-11]
Iran -expels-> German diplomats [planned by Iran]
Austria -supports-> Germany
Netherlands -supports-> Germany
Leila Farahani -leads-> Persian news site
