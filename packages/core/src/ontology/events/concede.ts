import { actors, speech } from '../accepted.js'
import { eventType } from '../event-type.js'
import { noun, verb } from '../frames.js'

/** "an official who was not authorised to speak": what is or is not allowed is only to be quoted. */
const sayings = ['speak', 'talk', 'comment', 'brief', 'discuss', 'disclose']

const concedesTo = eventType({
  id: 'concedes-to',
  label: 'concedes to',
  plover: 'CONCEDE',
  roles: { ...speech, target: [...actors, 'object', 'place'], recipient: actors },
  precedence: 9,
  content: { modality: 'planned', agent: 'agent' },
  unidentified: 'Unidentified party',
  frames: [
    verb('agent concede to target!', 'The government conceded to the strikers.', {
      takes: { target: actors },
    }),
    verb('agent concede to demand of target!', 'The company conceded to the demands of the union.'),
    verb('agent concede topic! to target!', 'The king conceded the island to the empire.', {
      takes: { topic: ['place', 'object'] },
    }),
    verb('agent concede defeat to target!', 'The premier conceded defeat to the opposition leader.'),
    verb('agent make concession to target!', 'The junta made concessions to the opposition.'),
    verb('agent offer concession to target!', 'The ministry offered concessions to the miners.'),
    verb('agent grant concession to target!', 'The king granted concessions to the tribes.'),
    verb('agent give in to target!', 'The government gave in to the kidnappers.'),
    verb('agent give in to demand of target!', 'The president gave in to the demands of the students.'),
    verb('agent give way to target!', 'The generals gave way to the protesters.', {
      takes: { target: actors },
    }),
    verb('agent yield to target!', 'The king yielded to the parliament.', { takes: { target: actors } }),
    verb('agent yield to pressure from target!', 'The junta yielded to pressure from the church.'),
    verb('agent bow to target!', 'The premier bowed to the unions.', { takes: { target: actors } }),
    verb('agent bow to pressure from target!', 'The company bowed to pressure from the strikers.'),
    verb('agent bow to demand of target!', 'The regime bowed to the demands of the protesters.'),
    verb('agent cave in to target!', 'The ministry caved in to the truckers.'),
    verb('agent capitulate to target!', 'The government capitulated to the cartel.'),
    verb('agent surrender to target!', 'The rebels surrendered to the army.', { takes: { target: actors } }),
    verb('agent surrender', 'The gunmen surrendered.'),
    verb('agent surrender target! to recipient!', 'The garrison surrendered the fort to the rebels.', {
      takes: { target: ['place'] },
    }),
    verb(
      'agent give itself|himself|herself|themselves up to target',
      'The gunman gave himself up to the police.',
    ),
    verb(
      'agent turn itself|himself|herself|themselves in to target',
      'The fugitive turned himself in to the police.',
    ),
    verb('agent submit to target!', 'The tribes submitted to the king.', { takes: { target: actors } }),
    verb('agent accede to content!', 'The king acceded to the demand for negotiations with the rebels.'),
    verb('agent accede to demand of target!', 'The government acceded to the demands of the hijackers.'),
    verb('agent acquiesce to demand of target!', 'The company acquiesced to the demands of the union.'),
    verb('agent meet demand of target!', 'The ministry met the demands of the nurses.'),
    verb('agent satisfy demand of target!', 'The junta satisfied the demands of the officers.'),
    verb('agent back down on content', 'The junta backed down on the deportations.'),
    verb('agent back down', 'The government backed down.'),
    verb('agent climb down', 'The premier climbed down.', { unless: ['ladder', 'mountain', 'tree'] }),
    verb('agent relent', 'The regime relented.'),
    verb('agent pardon target! for content', 'The king pardoned the officers for the coup.'),
    verb('agent pardon target!', 'The president pardoned the rebels.'),
    verb('agent amnesty target!', 'The congress amnestied the guerrillas.'),
    verb('agent grant amnesty to target!', 'The government granted amnesty to the guerrillas.'),
    verb('agent grant pardon to target!', 'The president granted a pardon to the general.'),
    verb('agent declare amnesty for target', 'The king declared an amnesty for the deserters.'),
    verb('agent offer amnesty to target!', 'The president offered amnesty to the rebels.'),
    verb('agent commute sentence of target!', 'The governor commuted the sentence of the prisoner.'),
    verb('agent reprieve target!', 'The king reprieved the convict.'),
    verb('agent drop charge against target!', 'The prosecutor dropped the charges against the editor.'),
    verb('agent drop case against target!', 'The state dropped the case against the poet.'),
    verb('agent withdraw charge against target!', 'The prosecutor withdrew the charges against the lawyer.'),
    verb(
      'agent withdraw complaint against target!',
      'The republic withdrew its complaint against the empire.',
    ),
    verb('agent clear target! of charge', 'The tribunal cleared the officer of all charges.'),
    verb('agent reinstate target!', 'The company reinstated the strikers.', {
      takes: { target: ['person', 'people', 'organisation'] },
    }),
    verb('agent grant autonomy to target!', 'The republic granted autonomy to the province.'),
    verb('agent grant independence to target!', 'The empire granted independence to the colony.'),
    verb('agent cede target! to recipient', 'The kingdom ceded the island to the empire.', {
      takes: { target: ['place', 'object'] },
    }),
    verb('agent cede control of target! to recipient', 'The army ceded control of the port to the militia.'),
    verb('agent hand over power to recipient!', 'The junta handed over power to the civilians.'),
    verb('agent relinquish target! to recipient!', 'The general relinquished the island to the republic.', {
      takes: { target: ['place', 'object'] },
    }),
    verb('agent allow target! to content', 'The regime allowed the inspectors to visit the reactor.', {
      takes: { agent: ['organisation', 'country', 'person'], target: actors },
    }),
    verb('agent permit target! to content', 'The junta permitted the bishop to meet the prisoners.'),
    verb('agent let target! content', 'The guards let the lawyer visit the prisoners.', {
      takes: { agent: ['organisation', 'country', 'person'], target: actors },
    }),
    verb('agent grant access to target!', 'The regime granted access to the monitors.'),
    verb('agent grant target! access', 'The king granted the empire access to the ports.'),
    verb('agent give target! access', 'The junta gave the monitors access to the camps.'),
    verb('agent give access to target!', 'The army gave access to the aid workers.'),
    verb('agent allow access for target', 'The militia allowed access for the relief agencies.'),
    noun(
      'concession to target by|from agent',
      'The concession to the miners by the ministry ended the strike.',
      { unless: ['oil', 'mining'] },
    ),
    noun('capitulation to target by agent', 'The capitulation to the cartel by the governor was criticised.'),
    noun('surrender of agent to target', 'The surrender of the rebels to the army was filmed.'),
    noun('surrender of target to recipient!', 'The surrender of the fort to the rebels was filmed.', {
      takes: { target: ['place'] },
    }),
    noun('amnesty for target by agent', 'The amnesty for the guerrillas by the president was criticised.'),
    noun('pardon for|of target by|from agent', 'The pardon for the general by the president was criticised.'),
    noun('clemency for target', 'Clemency for the prisoner was refused.'),
    noun('backdown by agent', 'The backdown by the ministry pleased the unions.'),
    noun('climbdown by agent', 'The climbdown by the premier pleased the unions.'),
    verb(
      'agent pay compensation|reparation|damages|ransom to target!',
      'The government paid compensation to the miners.',
    ),
    verb(
      'agent pay target! compensation|reparation|damages|ransom',
      'The company paid the farmers compensation.',
    ),
    verb('agent compensate target!', 'The state compensated the survivors.'),
    verb('agent repatriate topic! to target!', 'The museum repatriated the statue to the kingdom.', {
      takes: { topic: ['object'] },
    }),
    verb(
      'agent hand over control|power|administration of target! to recipient',
      'The army handed over control of the valley to the militia.',
    ),
    verb('agent transfer power|control|authority to target!', 'The junta transferred power to the council.'),
    verb(
      'agent resume flight|service|export|visa to|from|for target!',
      'The airline and the republic resumed flights to the island.',
    ),
    verb(
      'agent reopen border|crossing|airspace with|to target!',
      'The kingdom reopened its border with the republic.',
    ),
    verb(
      'agent open border|crossing|airspace with|to target!',
      'The kingdom opened its airspace to the airliners of the republic.',
    ),
    verb(
      'agent scrap tariff|ban|fee|tax|visa on|for|against target!',
      'The union scrapped tariffs on the republic.',
    ),
    verb(
      'agent drop tariff|ban|objection|opposition on|to|against target!',
      'The kingdom dropped its objection to the republic.',
    ),
    verb('agent cut tariff|duty on|for target!', 'The kingdom cut tariffs on the republic.'),
    verb('agent exempt target! from topic', 'The council exempted the farmers from the tax.'),
    verb(
      'agent grant waiver|exemption|licence|license|clearance|permit to target!',
      'The ministry granted a waiver to the company.',
    ),
    verb('agent give target! right to content', 'The king gave the women the right to vote.'),
    verb('agent allow target! access|entry|visit', 'The junta allowed the monitors access.'),
    verb(
      'agent allow access|entry|return|visit of|by target!',
      'The junta allowed the return of the monitors.',
    ),
    verb('agent allow access|entry to target!', 'The junta allowed access to the monitors.'),
    verb('agent let in target!', 'The kingdom let in the inspectors.'),
    verb('agent welcome back target!', 'The league welcomed back the republic.'),
    verb('agent readmit target!', 'The league readmitted the republic.'),
    verb(
      'agent restore citizenship|membership|seat|right of|to target!',
      'The king restored the citizenship of the dissidents.',
    ),
    verb(
      'agent unfreeze asset|account|fund of target!',
      'The bank will unfreeze the assets of the republic.',
    ),
    verb('agent release asset|fund|aid to|for target!', 'The bank released the funds to the republic.'),
    verb(
      'agent delay execution|eviction|deportation of target!',
      'The governor delayed the execution of the murderer.',
    ),
    verb(
      'agent halt execution|eviction|deportation|demolition of target!',
      'The judge halted the deportation of the student.',
    ),
    verb('agent withdraw bill|decree|plan|proposal', 'The government withdrew the bill.'),
    verb('agent return topic! to target!', 'The museum returned the statue to the kingdom.', {
      takes: {
        topic: ['object', 'weapon', 'vehicle'],
        target: ['person', 'organisation', 'country', 'people'],
      },
    }),
    verb('agent hand back topic! to target!', 'The army handed back the farmland to the villagers.', {
      takes: { topic: ['object', 'place', 'weapon', 'vehicle'] },
    }),
    verb('agent give back topic! to target!', 'The bank gave back the paintings to the heirs.', {
      takes: { topic: ['object', 'place', 'weapon', 'vehicle'] },
    }),
    verb('agent restore topic! to target!', 'The king restored the land to the peasants.', {
      takes: { topic: ['object', 'place'] },
    }),
    verb(
      'agent lift sanction|embargo|blockade|siege|ban|restriction|curfew|boycott|tariff|quarantine on|of|against|from|in|for|to target',
      'The council lifted the sanctions on the republic.',
    ),
    verb(
      'agent lift state of emergency|siege in|on target',
      'The government lifted the state of emergency in the city.',
    ),
    verb('agent lift martial law in|on target', 'The president lifted martial law in the province.'),
    verb('agent lift house arrest of target', 'The junta lifted the house arrest of the poet.'),
    verb(
      'agent ease sanction|embargo|blockade|siege|ban|curfew|tariff|control|restriction on|of|against|in|for target',
      'The alliance eased sanctions on the junta.',
    ),
    verb(
      'agent relax sanction|embargo|curfew|control|rule|restriction on|against|in|for target',
      'The regime relaxed controls on the press.',
    ),
    verb(
      'agent loosen restriction|control|curfew|sanction on|against|for target!',
      'The regime loosened restrictions on the press.',
    ),
    verb(
      'agent remove sanction|embargo|restriction|ban|tariff|barrier on|against|from target!',
      'The kingdom removed restrictions on the importers.',
    ),
    verb(
      'agent roll back sanction|restriction|tariff|ban on|against target!',
      'The republic rolled back tariffs on the kingdom.',
    ),
    verb(
      'agent reduce sanction|tariff|restriction on|against target!',
      'The republic reduced tariffs on the kingdom.',
    ),
    verb(
      'agent waive sanction|restriction|tariff on|against|for target!',
      'The president waived sanctions on the company.',
    ),
    verb(
      'agent suspend sanction|tariff|embargo on|against target!',
      'The union suspended sanctions on the republic.',
    ),
    verb(
      'agent end sanction|embargo|blockade|siege|boycott|curfew on|of|against|in target',
      'The opposition ended its boycott of the parliament.',
    ),
    verb(
      'agent end state of emergency|siege in target',
      'The king ended the state of emergency in the province.',
    ),
    verb(
      'agent repeal ban|law|sanction|decree on|against target',
      'The senate repealed the ban on the party.',
    ),
    verb(
      'agent revoke ban|decree|warrant|order on|against target',
      'The governor revoked the ban on the party.',
    ),
    verb('agent shorten curfew in target', 'The governor shortened the curfew in the city.'),
    verb(
      'agent call off strike|protest|boycott|blockade|march against|of|at target',
      'The union called off the strike at the port.',
    ),
    verb(
      'agent end strike|protest|sit-in|walkout against|at target',
      'The teachers ended their strike against the ministry.',
    ),
    verb('agent end hunger strike', 'The activist ended his hunger strike.'),
    verb('agent suspend strike|protest against|at target', 'The miners suspended their strike at the port.'),
    verb(
      'agent accept demand|ultimatum|condition|term of|from|by target!',
      'The governor accepted the demands of the miners.',
    ),
    verb(
      'agent agree to demand|condition of|from|by target!',
      'The governor agreed to the demands of the miners.',
    ),
    verb(
      'agent approve request|demand|petition of|from|by target!',
      'The minister approved a request from the mayor.',
    ),
    verb(
      'agent grant request|demand|petition|appeal of|from|by target!',
      'The court granted the petition of the editor.',
    ),
    verb(
      'agent concede to demand|pressure from|of|by target!',
      'The king conceded to demands from the officers.',
    ),
    verb(
      'agent bow to demand|pressure|call from|of|by target!',
      'The king bowed to demands from the officers.',
    ),
    verb(
      'agent give permission|approval|authorisation|authorization|clearance to|for target!',
      'The governor gave permission to the marchers.',
    ),
    verb(
      'agent give target! permission|approval|clearance|access',
      'The governor gave the marchers permission.',
    ),
    verb(
      'agent grant permission|visa|right|leave|bail to|for target!',
      'The ministry granted a visa to the reporter.',
    ),
    verb(
      'agent grant target! permission|visa|right|leave|bail|access|autonomy|amnesty|pardon|clemency',
      'The ministry granted the reporter a visa.',
    ),
    verb('agent authorise target! to content', 'The council authorised the agency to assist the refugees.', {
      unless: sayings,
    }),
    verb('agent authorize target! to content', 'The council authorized the agency to assist the refugees.', {
      unless: sayings,
    }),
    verb(
      'agent drop investigation|probe|inquiry|lawsuit|suit|complaint|claim against|into|of target!',
      'The prosecutor dropped the investigation of the general.',
    ),
    verb(
      'agent drop demand|claim on|against|for target',
      'The rebels dropped their demands on the government.',
    ),
    verb(
      'agent withdraw demand|lawsuit|suit|claim|objection against|to|for target',
      'The union withdrew its lawsuit against the company.',
    ),
    verb('agent reappoint target!', 'The president reappointed the minister.', {
      takes: { target: ['person'] },
    }),
    verb('agent re-appoint target!', 'The president re-appointed the minister.', {
      takes: { target: ['person'] },
    }),
    verb('agent rehabilitate target!', 'The court rehabilitated the poet.', {
      takes: { target: ['person', 'people', 'organisation'] },
    }),
    verb(
      'agent reverse decision|ban|ruling|policy on|against|of|to target',
      'The ministry reversed its ban on the reporters.',
    ),
    verb(
      'agent grant citizenship|autonomy|concession|immunity to target!',
      'The regime granted immunity to the officers.',
    ),
    verb('agent allow topic! to|into|for target!', 'The regime allowed aid to the rebels.', {
      takes: { topic: ['object'] },
    }),
    verb(
      'agent allow observer|inspector|monitor|investigator|journalist|peacekeeper|agency into|in target',
      'The regime allowed observers into the province.',
    ),
    verb(
      'agent admit observer|inspector|monitor|investigator|journalist to|into|in target',
      'The regime admitted inspectors to the republic.',
    ),
    verb('agent open access to|for target!', 'The regime opened access for the inspectors.'),
    noun(
      'lifting of sanction|embargo|blockade|siege|curfew|boycott|restriction|ban on|against|of|in target by agent',
      'The lifting of sanctions on the republic by the union was welcomed.',
    ),
    noun(
      'easing of sanction|embargo|blockade|curfew|restriction on|against|of|in target by agent',
      'The easing of sanctions on the republic by the union was welcomed.',
    ),
    verb(
      'agent comply with demand|order|request|ruling of|from|by target!',
      'The company complied with the demands of the union.',
    ),
    verb('agent soften stance on|towards|toward target!', 'Norway softened its stance on Iceland.'),
    verb(
      'agent overturn ban|restriction|curfew|decree|order on|against target!',
      'The court overturned the ban on the party.',
    ),
    verb(
      'agent rescind ban|restriction|curfew|decree|order on|against target!',
      'The court rescinded the ban on the party.',
    ),
    verb(
      'agent annul ban|restriction|curfew|decree|order on|against target!',
      'The court annulled the ban on the party.',
    ),
    verb('agent hand power|control to target!', 'The general handed power to the president.'),
  ],
})

const apologisesTo = eventType({
  id: 'apologises-to',
  label: 'apologises to',
  plover: 'CONCEDE',
  roles: speech,
  precedence: 8,
  content: { fact: true, agent: 'agent' },
  unidentified: 'Unidentified party',
  frames: [
    verb(
      'agent apologise to target! for content',
      'The general apologised to the villagers for the shelling of the village.',
    ),
    verb('agent apologise for content!', 'The army apologised for the killing of the priests.'),
    verb('agent apologise', 'The premier apologised.'),
    verb(
      'agent apologize to target! for content',
      'The president apologized to the families for the bombing of the port.',
    ),
    verb('agent apologize for content!', 'The police apologized for the arrest.'),
    verb('agent apologize', 'The minister apologized.'),
    verb('agent make apology to target', 'The company made an apology to the miners.'),
    verb('agent offer apology to target', 'The king offered an apology to the tribe.'),
    verb('agent issue apology to target', 'The newspaper issued an apology to the imam.'),
    verb(
      'agent say sorry to target! for content',
      'The colonel said sorry to the villagers for the raid on the village.',
    ),
    verb('agent ask forgiveness of|from target', 'The pope asked forgiveness from the survivors.'),
    verb('agent beg forgiveness of|from target', 'The gunman begged forgiveness from the widow.'),
    verb(
      'agent express regret for|over content!',
      'The navy expressed regret over the sinking of the trawler.',
    ),
    verb('agent express remorse for|over content', 'The killer expressed remorse for the murders.'),
    verb('agent express regret to target', 'The ambassador expressed regret to the ministry.'),
    verb('agent compensate target! for content', 'The state compensated the families for the killings.'),
    verb('agent pay compensation to target', 'The army paid compensation to the villagers.'),
    noun(
      'apology to target for content by|from agent',
      'The apology to the villagers for the raid by the general was late.',
    ),
    noun('apology for content', 'The apology for the massacre was late.'),
    noun('apology from|by agent', 'An apology from the ministry was late.'),
    noun('regret over|for content!', 'Regret over the killing was expressed.'),
    noun(
      'compensation to|for target by|from agent',
      'The compensation to the families by the state was small.',
    ),
  ],
})

export const concede = [concedesTo, apologisesTo] as const
