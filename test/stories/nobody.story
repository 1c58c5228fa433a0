published: 2031-05-02

Gunmen shot dead a district judge and wounded at least four guards in Tal Zahra on Thursday. No group has claimed responsibility for the attack. The police blamed it on the Dawn Front. Nobody else was hurt. The Canadian foreign minister, Paul Renard, arrived in Tal Zahra on Friday.

===
Gunmen -kills-> a district judge [2031-05-01]
Gunmen -injures-> four guards in Tal Zahra [2031-05-01, injured at-least 4]
Paul Renard -holds-post-> Canada
Paul Renard -visits-> Tal Zahra [2031-05-02]
