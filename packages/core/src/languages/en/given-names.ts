const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Given names that are borne almost only by men, in many lands' news; lower case, without diacritics. */
export const maleNames = words(`
  aaron abdallah abdel abdelaziz abdelfattah abdul abdulaziz abdulla abdullah abdulrahman abraham abu adam adnan adrian ahmad ahmed
  alan albert alberto aleksandar aleksandr alejandro aleksei aleksey alex alexander alexandre alexei alfred alfredo ali allan alvaro amin amir ammar
  anatoly anders andre andreas andrei andres andrew andrey andy angelo anthony antonio antony anwar arnold arthur artur asad asif
  augusto ayman aziz bakr barack barham bart bashar benjamin ben bernard bernardo bill binyamin benyamin bob bobby boris brad brandon brendan brett brian
  bruce bruno carl carlo carlos cedric cesar charles charlie christian christopher chris chuck claude claudio clint colin craig cristian
  cyril damien dan daniel danny dario dave david dean dennis derek deng diego dick dieter dimitri dmitri dmitry dominic dominique don donald
  doug douglas ed eddie edgar edmund eduardo edward edwin ehud elias elliot emilio emmanuel emmerson enrique eric erik ernesto ernest eugene evan
  evgeny evo fadi faisal farouk felix ferdinand fernando fidel filip florian francis francisco francois frank frederic frederick fred
  gabriel gary gavin gennady geoff geoffrey george georges gerald gerard gerhard gilbert giovanni giorgio giuseppe glen glenn gordon
  graham greg gregory guillermo gustavo guy habib haidar haider hamad hamid hamza hans harold harry hasan hashim hassan hector heinrich
  helmut henri henry herbert herman hosni howard hugo humberto hussein husayn hussain ian ibrahim igor ilham imran isaac isaias ismail
  ismael ivan ivo jack jacob jacques jaime jair jake jakob jalal jamal james jamie jan jason javier jay jean jeff jeffrey jeremy jerome
  jerry jesus jim jimmy joaquin joe joel johan johann johannes john johnny jon jonathan jorge jose josef joseph joshua josh juan julian
  julio julius justin kamal karel karim karl keith ken kenneth kevin khaled khalid khalifa kim kirill klaus kofi konstantin kurt kyle
  lamar lance larry lars laurent lawrence lee leo leon leonard leonid leopoldo lewis liam lionel lloyd louis lorenzo luc luca lucas luis
  luiz luke mahathir mahdi mahmoud mahmud majid malcolm malik manuel manmohan marc marcel marco marcos marcus mario mark marko martin
  marwan masoud massoud matt matteo matthew maurice mauricio max maxim mehdi mehmet michael michel miguel mike mikhail milan miroslav mitch
  mohamed mohamad mohammad mohammed mohamud mohsen moshe muammar muhammad muhammadu muhsin muqtada murad mustafa nabih naftali narendra
  nasser nathan nawaf nawaz neil nelson nestor nicholas nicolas nick nicola nigel nikita nikol nikolai nikos noah norman nouri oleg oliver
  olivier omar oscar osama otto pablo paolo pascal pat patrick paul paulo pavel pedro peter petro phil philip philippe pierre piotr
  qassem qasem rafael rafiq ralph ramon ramzi rashid raul ray raymond recep reza ricardo richard rick rob robert roberto robin rodrigo roger
  roland roman romano ron ronald rory ross roy ruben rudolf russell ryan saad saddam sadiq saeed said salah salam saleh salman salvador sam sami
  samir samuel sayyed scott sean sebastian serge sergei sergey sergio shane shaun shimon shinzo silvio simon stanislav stefan stephane stephen
  sterling steve steven stewart stuart sultan tariq tarek ted terry theodore thomas tim timothy tobias todd tom tommy tony travis trevor
  umar vaclav valery victor viktor vincent vitaly vladimir volodymyr walid walter warren wayne wilhelm william willy winston wolfgang
  xavier yahya yair yasser yassin yitzhak yoshihide yuri yusuf youssef yevgeny zachary zaid zalmay zbigniew ziad`)

/** Given names that are borne almost only by women; lower case, without diacritics. */
export const femaleNames = words(`
  abigail adriana agnes aisha alejandra alexandra alice alicia alison allison amal amanda amber amina amy ana andrea angela angelina angie
  anita ann anna annalena anne annette annie antonia aung april asma audrey aya barbara beatrice beatriz becky benazir bernadette beth betty beverly
  bridget brigitte camila camilla carla carmen carol carole caroline catherine cathy cecilia celia charlotte cheryl chloe christiane christina
  christine cindy claire clara claudia condoleezza corazon cristina cynthia dalia dana daniela danielle deborah debra denise diana diane dilma
  dina dominica dora doris dorothy edith eileen elaine eleanor elena eleni elisabeth elise elizabeth ella ellen elsa emily emma erica
  erika erna esther eva eve evelyn farah fatima fatema federica fiona florence frances francesca gabriela gabriella gail georgia geraldine
  gina giorgia gloria golda grace greta hanan hannah harriet heather heidi helen helena helle hillary hina huda ilse indira ines ingrid
  irene irina iris isabel isabella ivanka jacinda jackie jacqueline jane janet janice jasmine jean-marie jeanine jenna jennifer jenny
  jessica jill joan joanna joanne josephine joyce juanita judith judy julia julie juliet kaja kamala karen karin karla kate katherine kathleen
  kathryn kathy katie kelly khadija kimberly kirsten kristalina kristen kristin lana latifa laura lauren layla leah leila lena leslie leyla
  liliana lillian linda lisa liz loretta lorraine louise lubna lucia lucy luisa lydia lynn madeleine maha malala manal margaret margarita
  maria mariam marianne marie marina marine marion marjorie martha mary maryam maureen maya megan melanie melissa melania mercedes michele michelle
  mildred miriam molly mona monica monique muna nada nadia nancy naomi natalia natalie natasha nawal nicole nina noor nora norma olga olivia
  pamela patricia paula pauline penny phyllis priti rachel rania raquel rebecca renata rima rita roberta rosa rosalind rose rosemary ruth
  sabine sabrina sally samantha samira sandra sanna sara sarah serena shannon sharon sheikha sheila shirley silvia simone sofia sonia sonya
  sophia sophie stacy stella stephanie sue susan susana susanne suzanne svetlana sylvia tamara tanya tara tatiana teresa theresa tina tracy
  ursula valentina valerie vanessa vera veronica victoria violeta virginia vivian wafa wanda wendy yingluck yolanda yulia yvonne zahra zainab zeinab zoe`)
