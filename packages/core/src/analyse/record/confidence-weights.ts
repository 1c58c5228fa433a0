/**
 * How much each sign speaks for a finding to hold: log-odds, fitted with L2 by `train/fit-confidence.mjs` on the sentences and
 * texts that were annotated for this project (`test/gold`; the odd half of the sentences held out to measure), rounded.
 * A finding holds where a reader found the same: type, who does it to whom, and whether it happened.
 */
export const confidenceWeights: ReadonlyMap<string, number> = new Map(
  `
agent_name 0.1
agent_pronoun 0.09
distance_up_to_12 -0.38
distance_up_to_25 -0.15
distance_up_to_3 0.19
distance_up_to_6 0.07
event -0.21
event_accuses 0.09
event_agrees-with 0.07
event_aids -0.57
event_arrests 0.68
event_asks -0.11
event_attacks 0.07
event_besieges -0.04
event_ceases-fire-with 0.16
event_condemns 0.08
event_cooperates-with -0.38
event_demands-of -0.39
event_deploys-to 0.14
event_destroys -0.06
event_fights -0.23
event_injures 0.26
event_investigates -0.41
event_kills 0.75
event_meets 0.13
event_negotiates-with 0.08
event_promises -0.41
event_protests-against -0.25
event_rejects 0.09
event_releases 0.21
event_represses -0.29
event_rule_active 0.1
event_rule_controlled 0.1
event_rule_coordinated 0.24
event_rule_genitive -0.08
event_rule_noun-compound -0.35
event_rule_passive 0.03
event_rule_passive-by-agent 0.28
event_rule_reduced-relative 0.05
event_rule_relative-clause -0.06
event_rule_support-verb -0.52
event_seizes 0.36
event_signs-with 0.2
event_supports -0.36
event_threatens 0.11
event_visits -0.11
event_with_1_participants -0.52
event_with_2_participants -0.05
event_with_3_participants 0.36
event_withdraws-from 0.12
instrument_nominal 0.07
instrument_unknown_thing -0.06
modality_demanded -0.04
modality_hypothetical -0.75
modality_planned -0.25
modality_threatened -0.13
place_name 0.26
place_named_elsewhere 0.28
relation -0.1
relation_holds-post 0.14
relation_leads -0.18
relation_rule_title -0.27
relation_with_2_participants -0.1
sentence_over_40 -0.43
sentence_up_to_12 0.18
sentence_up_to_24 0.12
sentence_up_to_40 -0.18
several_fixed_words 0.12
somebody_says_so 0.18
source_name 0.13
source_nominal -0.22
target_name 0.51
target_named_elsewhere -0.06
target_nominal -0.18
target_pronoun -0.38
target_unknown_thing -0.14
topic_nominal -0.04
topic_unknown_thing -0.04
word_of_over_4_types -0.57
word_of_up_to_1_types 0.08
word_of_up_to_2_types 0.15
word_of_up_to_4_types 0.04
`
    .trim()
    .split('\n')
    .map((row): [string, number] => {
      const [sign = '', weight] = row.split(' ')
      return [sign.replaceAll('_', ' '), Number(weight)]
    }),
)
