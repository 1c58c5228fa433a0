/**
 * How much each sign speaks for a finding to hold: log-odds, fitted with L2 by `train/fit-confidence.mjs` on the sentences and
 * texts that were annotated for this project (`test/gold`; the odd half of the sentences held out to measure), rounded.
 * A finding holds where a reader found the same: type, who does it to whom, and whether it happened.
 */
export const confidenceWeights: ReadonlyMap<string, number> = new Map(
  `
agent_name 0.05
agent_nominal 0.17
agent_pronoun 0.15
distance_up_to_12 -0.44
distance_up_to_25 -0.13
distance_up_to_3 0.04
distance_up_to_6 0.13
event -0.18
event_accuses 0.37
event_agrees-with 0.15
event_aids -0.37
event_arrests 0.41
event_attacks 0.24
event_besieges -0.09
event_ceases-fire-with 0.13
event_condemns 0.41
event_cooperates-with -0.34
event_demands-of -0.28
event_deploys-to 0.17
event_destroys 0.11
event_fights -0.38
event_injures 0.3
event_investigates -0.33
event_kills 0.66
event_meets 0.17
event_promises -0.65
event_protests-against -0.41
event_releases 0.3
event_represses -0.51
event_rule_active 0.32
event_rule_adverbial -0.29
event_rule_coordinated 0.06
event_rule_genitive -0.06
event_rule_noun-compound -0.29
event_rule_noun-phrase 0.09
event_rule_passive-by-agent 0.19
event_rule_reduced-relative 0.14
event_rule_support-verb -0.36
event_seizes 0.77
event_signs-with 0.19
event_supports -0.42
event_visits -0.04
event_with_1_participants -0.46
event_with_2_participants -0.07
event_with_3_participants 0.35
event_withdraws-from 0.13
instrument_nominal 0.22
modality_demanded -0.12
modality_hypothetical -0.73
modality_planned -0.2
negated 0.04
place_name 0.29
place_named_elsewhere 0.36
place_nominal 0.16
relation -0.23
relation_based-in -0.3
relation_holds-post 0.27
relation_rule_apposition 0.39
relation_rule_noun-phrase -0.36
relation_rule_preposition -0.43
relation_rule_relative-clause 0.23
relation_rule_title -0.17
relation_with_2_participants -0.23
sentence_over_40 -0.34
sentence_up_to_12 0.15
sentence_up_to_24 0.1
sentence_up_to_40 -0.32
several_fixed_words 0.04
source_name 0.34
source_nominal -0.57
target_name 0.22
target_nominal -0.17
target_pronoun -0.4
target_unknown_thing -0.32
topic_nominal -0.06
topic_unknown_thing -0.06
word_of_over_4_types -0.75
word_of_up_to_1_types 0.08
word_of_up_to_2_types 0.13
word_of_up_to_4_types 0.14
`
    .trim()
    .split('\n')
    .map((row): [string, number] => {
      const [sign = '', weight] = row.split(' ')
      return [sign.replaceAll('_', ' '), Number(weight)]
    }),
)
