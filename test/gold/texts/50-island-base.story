published: 2031-02-06
title: Mauritius backs US base on Diego Garcia

Mauritius said on Wednesday that it supports the American military base on Diego Garcia and will extend its lease.
Britain returned the Chagos Islands to Mauritius in 2026. About 2,500 American soldiers and contractors live on the island.
Exiled islanders demonstrated outside parliament in Port Louis and demanded the right to go home. Opposition leader Arvin Ramdin accused the government of selling out the islanders.
===
Mauritius -supports-> American military base on Diego Garcia
United Kingdom -concedes-to-> Mauritius [2026]
American soldiers|United States Armed Forces -stationed-in-> Diego Garcia
islanders -protests-against-> Mauritius
islanders -demands-of-> Mauritius
Arvin Ramdin -accuses-> Mauritius
