published: 2031-03-09

Oman's foreign minister, Yusuf Hadi, spoke on Sunday of the fighting.

"The rebels of the Zarin Front attacked our soldiers. We will never forget it.

"We have recalled our ambassador from Baghdad," he said.

He accused Iran of arming the rebels, a charge that Tehran denied.

Police foiled a plot to bomb the port. Two men suspected of planning the attack were arrested.

===
# A quotation goes on where the next paragraph opens with its mark; a charge that the accused deny is disputed; plots are not their foilers'.
Iran -arms-> Zarin Front [disputed by Yusuf Hadi]
Oman -breaks-with-> Iraq
Two men -attacks-> the port [planned by someone unnamed, failed]
Unidentified authority -arrests-> Two men [captured 2]
Yusuf Hadi -accuses-> Iran
Yusuf Hadi -holds-post-> Oman
Zarin Front -attacks-> Omani soldiers
