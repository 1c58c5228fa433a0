/**
 * How much each sign speaks for a finding to hold: log-odds, fitted with L2 by `train/fit-confidence.mjs` on the sentences and
 * texts that were annotated for this project (`test/gold`; the odd half of the sentences held out to measure), rounded.
 * A finding holds where a reader found the same: type, who does it to whom, and whether it happened.
 */
export const confidenceWeights: ReadonlyMap<string, number> = new Map(
  `
agent_name 0.05
agent_named_elsewhere 0.09
agent_nominal 0.14
agent_pronoun 0.19
distance_up_to_12 -0.33
distance_up_to_25 -0.24
distance_up_to_3 0.05
distance_up_to_6 0.13
event -0.16
event_accuses 0.31
event_agrees-with 0.12
event_aids -0.39
event_arrests 0.39
event_attacks 0.28
event_besieges -0.14
event_ceases-fire-with 0.13
event_condemns 0.44
event_cooperates-with -0.35
event_demands-of -0.29
event_deploys-to 0.18
event_destroys 0.06
event_fights -0.32
event_injures 0.28
event_investigates -0.36
event_kills 0.82
event_meets 0.17
event_negotiates-with -0.13
event_promises -0.56
event_protests-against -0.41
event_rejects -0.1
event_releases 0.32
event_represses -0.51
event_rule_active 0.29
event_rule_controlled -0.07
event_rule_coordinated 0.07
event_rule_genitive -0.14
event_rule_noun-compound -0.25
event_rule_noun-phrase 0.13
event_rule_passive -0.04
event_rule_passive-by-agent 0.18
event_rule_reduced-relative 0.17
event_rule_support-verb -0.46
event_seizes 0.76
event_signs-with 0.19
event_supports -0.42
event_threatens -0.03
event_with_1_participants -0.5
event_with_2_participants -0.05
event_with_3_participants 0.39
event_withdraws-from 0.2
instrument_nominal 0.18
instrument_unknown_thing -0.05
modality_demanded -0.05
modality_hypothetical -0.76
modality_planned -0.27
place_name 0.29
place_named_elsewhere 0.29
place_nominal 0.09
relation -0.23
relation_based-in -0.29
relation_holds-post 0.26
relation_member-of -0.27
relation_rule_apposition 0.32
relation_rule_noun-phrase -0.3
relation_rule_preposition -0.34
relation_rule_relative-clause 0.22
relation_rule_title -0.2
relation_with_2_participants -0.23
sentence_over_40 -0.39
sentence_up_to_12 0.15
sentence_up_to_24 0.09
sentence_up_to_40 -0.23
source_name 0.47
source_named_elsewhere 0.05
source_nominal -0.7
target_name 0.2
target_named_elsewhere -0.15
target_nominal -0.2
target_pronoun -0.42
target_unknown_thing -0.34
topic_nominal -0.05
topic_unknown_thing -0.05
word_of_over_4_types -0.73
word_of_up_to_1_types 0.13
word_of_up_to_2_types 0.08
word_of_up_to_4_types 0.14
`
    .trim()
    .split('\n')
    .map((row): [string, number] => {
      const [sign = '', weight] = row.split(' ')
      return [sign.replaceAll('_', ' '), Number(weight)]
    }),
)
