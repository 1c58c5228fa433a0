published: 2031-09-19

Ugandan police detained the opposition candidate Sarah Nakato at her home in Kampala on Thursday, her party said.
The National Front said that officers had also searched its headquarters and beaten two of its members. Police said that Nakato was being questioned about a speech in which she had called on soldiers to disobey orders.
She denies the accusation. Supporters of Nakato protested outside the police station until evening. The African Union urged Uganda to release her.
===
Ugandan police -arrests-> Sarah Nakato [2031-09-18]
Sarah Nakato -member-of-> National Front
officers -attacks-> members
Ugandan police -investigates-> Sarah Nakato
Sarah Nakato -asks-> soldiers
Supporters of Nakato -protests-against-> police
African Union -asks-> Uganda
Uganda -releases-> Sarah Nakato [demanded by African Union]
