published: 2031-08-15

A Chinese coastguard ship rammed a Philippine fishing boat near the Scarborough Shoal on Thursday, Manila said. Beijing insisted that the fishermen had caused the collision.
The Philippines summoned the Chinese ambassador and demanded an apology. The United States, an ally of the Philippines, criticised China and sent a destroyer to the area.
China warned Washington not to interfere. Japan and Australia will hold naval exercises with the Philippines in September.
===
Chinese coastguard|China -attacks-> fishing boat [claimed by Philippines, 2031-08-14]
Philippines -demands-of-> China
China -apologises-to-> Philippines [demanded by Philippines]
United States -ally-of-> Philippines
United States -condemns-> China
United States -deploys-to-> Scarborough Shoal
China -threatens-> United States
Japan -cooperates-with-> Philippines [planned, 2031-09]
Australia -cooperates-with-> Philippines [planned, 2031-09]
