published: 2031-03-18

Saudi air defences shot down three drones aimed at an oil facility in Jizan early on Tuesday, the Saudi defence ministry said.
It blamed the Houthis, who control much of northern Yemen. The Houthi movement said that it had launched five drones and had struck the facility. There were no casualties.
Iran, which backs the Houthis, denied that it had supplied the drones.
The United States condemned the attack and said it would send another air-defence battery to Saudi Arabia.
===
Saudi Arabia -shoots-down-> drones [2031-03-18]
Houthis -attacks-> oil facility [claimed by Houthis, 2031-03-18]
Houthis -controls-> Yemen
Iran -backs-> Houthis
Iran -arms-> Houthis [denied by Iran]
United States -condemns-> Houthis
United States -deploys-to-> Saudi Arabia [planned by United States]
