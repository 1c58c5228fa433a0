/**
 * How much each sign speaks for a finding to hold: log-odds, fitted with L2 by `train/fit-confidence.mjs` on the sentences and
 * texts that were annotated for this project (`test/gold`; the odd half of the sentences held out to measure), rounded.
 * A finding holds where a reader found the same: type, who does it to whom, and whether it happened.
 */
export const confidenceWeights: ReadonlyMap<string, number> = new Map(
  `
agent_named_elsewhere -0.1
agent_nominal 0.08
agent_pronoun 0.16
distance_up_to_12 -0.29
distance_up_to_25 -0.16
distance_up_to_3 0.09
distance_up_to_6 0.16
event -0.14
event_accuses 0.32
event_agrees-with -0.05
event_aids -0.41
event_arrests 0.38
event_asks 0.11
event_attacks 0.33
event_besieges -0.14
event_ceases-fire-with 0.07
event_concedes-to -0.4
event_condemns 0.39
event_cooperates-with -0.29
event_demands-of -0.24
event_denies 0.4
event_deploys-to 0.24
event_fights -0.26
event_injures 0.28
event_investigates -0.21
event_kills 0.74
event_meets 0.16
event_negotiates-with -0.22
event_promises -0.42
event_protests-against -0.46
event_rejects -0.23
event_releases 0.45
event_represses -0.44
event_rule_active 0.24
event_rule_adverbial -0.12
event_rule_coordinated 0.11
event_rule_genitive -0.19
event_rule_noun-compound -0.33
event_rule_noun-phrase 0.08
event_rule_passive 0.13
event_rule_passive-by-agent 0.15
event_rule_reduced-relative 0.29
event_rule_relative-clause 0.15
event_rule_support-verb -0.59
event_seizes 0.6
event_signs-with 0.08
event_supports -0.33
event_threatens 0.16
event_visits -0.06
event_with_1_participants -0.55
event_with_2_participants 0.05
event_with_3_participants 0.35
event_withdraws-from 0.21
instrument_nominal 0.25
modality_demanded -0.15
modality_hypothetical -0.67
modality_planned -0.36
negated -0.23
place_name 0.47
place_named_elsewhere 0.3
place_nominal 0.18
relation -0.14
relation_based-in -0.4
relation_holds-post 0.65
relation_leads 0.1
relation_member-of -0.39
relation_rule_apposition 0.22
relation_rule_preposition -0.46
relation_rule_relative-clause 0.15
relation_rule_title -0.06
relation_with_2_participants -0.14
sentence_over_40 -0.33
sentence_up_to_12 0.04
sentence_up_to_24 0.07
sentence_up_to_40 -0.07
several_fixed_words 0.06
source_name 0.43
source_named_elsewhere 0.36
source_nominal -0.58
target_name 0.17
target_named_elsewhere -0.07
target_nominal -0.25
target_pronoun -0.49
target_told_elsewhere 0.39
target_unknown_thing -0.42
told_again 0.07
topic_nominal 0.04
word_of_over_4_types -0.79
word_of_up_to_1_types 0.14
word_of_up_to_2_types 0.11
word_of_up_to_4_types 0.25
`
    .trim()
    .split('\n')
    .map((row): [string, number] => {
      const [sign = '', weight] = row.split(' ')
      return [sign.replaceAll('_', ' '), Number(weight)]
    }),
)
