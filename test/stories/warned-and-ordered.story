published: 2031-03-09

"If the rebels shell our villages again, we will respond," Chad's president, Idriss Mahar, warned on Sunday.

"We will not hesitate to bomb Sudan," he added. He ordered the arrest of a former minister, Ali Nour.

The agency quoted Oman's envoy as saying that Sudan had refused to recognise Chad.

===
# A threat in a quotation is aimed at whoever is to meet its condition; what was refused was not done, what was ordered is yet to be.
Chad -attacks-> Sudan [threatened by Idriss Mahar]
Idriss Mahar -arrests-> Ali Nour [planned]
Idriss Mahar -holds-post-> Chad
Idriss Mahar -threatens-> the rebels [2031-03-09]
Sudan -recognises-> Chad [not]
Sudan -rejects-> Chad
the rebels -attacks-> our villages [hypothetical by Idriss Mahar]
