published: 2031-06-05

Ethiopia's air force bombed a school in Gondar on Wednesday, killing 17 children, a rebel spokesman said. The government denied the report.
The spokesman for the Fano militia, Bereket Alemu, said that two jets had attacked the school at noon. A doctor at the hospital in Gondar told reporters that he had seen nine bodies.
"No aircraft was in the area," said Information Minister Selam Haile. The claim could not be independently verified.
===
Ethiopia|air force -kills-> children [disputed, 2031-06-04, killed 17]
Ethiopia|air force -attacks-> school [disputed, 2031-06-04]
Bereket Alemu -spokesperson-for-> Fano
Selam Haile -holds-post-> Ethiopia
