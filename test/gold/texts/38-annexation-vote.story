published: 2031-11-13

The parliament of the breakaway region of Transnistria voted on Wednesday to ask Russia for annexation.
Moldova called the vote illegal. "No state recognises this parliament," Foreign Minister Ion Rusu said. Romania and the European Union pledged their support to Moldova.
Moscow, which keeps some 1,500 soldiers in the region, has not replied. Ukraine moved two brigades to its border with Transnistria.
===
Transnistria -asks-> Russia [2031-11-12]
Moldova -condemns-> Transnistria
Ion Rusu -holds-post-> Moldova
Romania -supports-> Moldova
European Union -supports-> Moldova
Russia -stationed-in-> Transnistria
Ukraine -deploys-to-> border
