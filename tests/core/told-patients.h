/* told-patients.h: patients told in words, and what must come out
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * Worked out by hand from the document and from the rules of matching, not from what the program says.
 */

#pragma once

#include "told-presentation.h"

#define RED_FLAGS_BUT_TWO \
  "fracture-risk,constitutional-symptoms,infection-risk,inflammatory-arthritis,vascular-cause," \
  "cord-injury,coagulopathy,inflammatory-markers"
#define RED_FLAGS "infection,malignancy," RED_FLAGS_BUT_TWO
#define ALL_RED_FLAGS_YES \
  "infection=yes malignancy=diagnosed fracture-risk=yes constitutional-symptoms=yes " \
  "infection-risk=yes inflammatory-arthritis=yes vascular-cause=yes cord-injury=yes " \
  "coagulopathy=yes inflammatory-markers=yes "

/* What may yet lead elsewhere: conditions with a topic or guideline of their own. */
#define OTHERS "myelopathy plexopathy neck-mass meningitis other-headache"
#define OTHERS_LISTED "myelopathy,plexopathy,neck-mass,meningitis,other-headache"
#define OTHERS_NO "myelopathy=no plexopathy=no neck-mass=no meningitis=no other-headache=no "

/* What most patients bring along. */
#define ADULT "age=adult trauma=no "
#define PLAIN ADULT "red-flags=none "

/* A red flag that no variant rates: not even what it alone excludes is near. */
#define RED_FLAG_ALONE(flag, conflict) \
  { \
    .name = "nothing but " flag, \
    .answers = ADULT flag "=yes red-flags=none duration=acute radiculopathy=no prior-surgery=no " \
                          "neurologic-deficit=no cervicogenic-headache=no", \
    .states = "xxxxxxxx", .n_open = "0 0 0 0 0 0 0 0", \
    .contradicted = "1:" flag " 2:" flag ",radiculopathy 3:" flag ",prior-surgery 4:infection " \
                    "5:malignancy 6:cervicogenic-headache 7:" flag ",duration 8:" flag \
                    ",duration,radiculopathy", \
    .unaccounted = "4:" flag " 5:" flag " 6:" flag, .conflicts = (conflict), \
    .to_rule_out = OTHERS, .is_advised = TRUE, \
  }

/*
 * States by variant: M matches, ? possible, x excluded. A contradiction lists what is given, and after
 * a stroke what is wanted, where that is worth telling. Lists by variant leave out those without.
 */
static const ToldPatient told_patients[] = {
  {
      .name = "nothing is known",
      .answers = "",
      .states = "????????",
      .n_open = "16 15 14 4 4 4 15 14",
      .to_rule_out = "age trauma cervicogenic-headache vascular-cause " OTHERS,
      .next = "age",
  },
  {
      .name = "an adult without trauma: red flags are asked next",
      .answers = ADULT,
      .states = "????????",
      .n_open = "14 13 12 2 2 2 13 12",
      .to_rule_out = "cervicogenic-headache vascular-cause " OTHERS,
      .next = "infection",
  },
  {
      .name = "no red flags: duration splits best, and stands before radiculopathy",
      .answers = PLAIN,
      .states = "???xx???",
      .n_open = "4 3 2 1 1 2 3 2",
      .contradicted = "4:infection 5:malignancy",
      .to_rule_out = OTHERS,
      .next = "duration",
  },
  {
      .name = "suspected infection, acute",
      .answers = ADULT "duration=acute infection=yes",
      .states = "xxxM??xx",
      .n_open = "12 11 10 0 1 2 11 10",
      .contradicted = "1:infection 2:infection 3:infection 7:infection,duration "
                      "8:infection,duration",
      .unaccounted = "5:infection 6:infection",
      .to_rule_out = "cervicogenic-headache vascular-cause " OTHERS,
      .next = "malignancy",
  },
  {
      .name = "nine unchanging weeks without arm pain: nothing rates subacute pain",
      .answers = PLAIN "duration=subacute radiculopathy=no cervicogenic-headache=no",
      .states = "xxxxxxxx",
      .n_open = "2 1 1 0 0 1 1 0",
      .contradicted = "1:duration 2:duration,radiculopathy 3:duration 4:infection,duration "
                      "5:malignancy,duration 6:cervicogenic-headache 7:duration "
                      "8:duration,radiculopathy",
      .to_rule_out = OTHERS,
      .nearest = "1 7",
  },
  {
      .name = "nine unchanging weeks with arm pain",
      .answers = PLAIN "duration=subacute radiculopathy=yes prior-surgery=no "
                       "cervicogenic-headache=no",
      .states = "xxxxxxxx",
      .n_open = "1 0 0 0 0 1 1 0",
      .contradicted = "1:duration,radiculopathy 2:duration 3:prior-surgery,duration "
                      "4:infection,duration 5:malignancy,duration 6:cervicogenic-headache "
                      "7:duration,radiculopathy 8:duration",
      .unaccounted = "3:radiculopathy 4:radiculopathy 5:radiculopathy 6:radiculopathy",
      .to_rule_out = OTHERS,
      .nearest = "2 8",
  },
  {
      .name = "nine unchanging weeks with arm pain after surgery",
      .answers = PLAIN "duration=subacute radiculopathy=yes prior-surgery=yes "
                       "cervicogenic-headache=no",
      .states = "xxxxxxxx",
      .n_open = "1 0 0 0 0 1 1 0",
      .contradicted = "1:duration,radiculopathy,prior-surgery 2:duration,prior-surgery "
                      "3:duration 4:infection,duration 5:malignancy,duration "
                      "6:cervicogenic-headache 7:duration,radiculopathy 8:duration",
      .unaccounted = "3:radiculopathy 4:radiculopathy,prior-surgery "
                     "5:radiculopathy,prior-surgery 6:radiculopathy,prior-surgery "
                     "7:prior-surgery 8:prior-surgery",
      .to_rule_out = OTHERS,
      .nearest = "3 8",
  },
  {
      .name = "subacute, though trauma and red flags are open: an open gate bars nothing",
      .answers = "age=adult duration=subacute radiculopathy=no cervicogenic-headache=no",
      .states = "xxxxxxxx",
      .n_open = "13 12 12 2 2 2 12 11",
      .contradicted = "1:duration 2:duration,radiculopathy 3:duration 4:duration 5:duration "
                      "6:cervicogenic-headache 7:duration 8:duration,radiculopathy",
      .to_rule_out = "trauma " OTHERS,
      .nearest = "1 7",
  },
  {
      .name = "subacute, and nothing known that defines a variant: nothing is near",
      .answers = "age=adult duration=subacute cervicogenic-headache=no",
      .states = "xxxxxxxx",
      .n_open = "14 13 12 2 2 2 13 12",
      .contradicted = "1:duration 2:duration 3:duration 4:duration 5:duration "
                      "6:cervicogenic-headache 7:duration 8:duration",
      .to_rule_out = "trauma " OTHERS,
  },
  {
      .name = "subacute infection: a red flag that defines its variant bars it not",
      .answers = ADULT "infection=yes malignancy=no duration=subacute cervicogenic-headache=no",
      .states = "xxxxxxxx",
      .n_open = "11 10 9 0 0 1 10 9",
      .contradicted = "1:infection,duration 2:infection,duration 3:infection,duration 4:duration "
                      "5:malignancy,duration 6:cervicogenic-headache 7:infection,duration "
                      "8:infection,duration",
      .unaccounted = "5:infection 6:infection",
      .to_rule_out = OTHERS,
      .nearest = "4",
      .is_advised = TRUE,
  },
  {
      .name = "suspected cancer: infection and headache may yet be",
      .answers = ADULT "malignancy=suspected duration=acute",
      .states = "xxx?x?xx",
      .n_open = "12 11 10 1 0 2 11 10",
      .contradicted = "1:malignancy 2:malignancy 3:malignancy "
                      "5:malignancy=suspected/diagnosed 7:malignancy,duration "
                      "8:malignancy,duration",
      .unaccounted = "4:malignancy 6:malignancy",
      .to_rule_out = "cervicogenic-headache vascular-cause " OTHERS,
      .next = "infection",
  },
  {
      .name = "suspected cancer alone: nothing rates it, nothing is near",
      .answers = ADULT "malignancy=suspected duration=acute infection=no radiculopathy=yes "
                       "prior-surgery=no cervicogenic-headache=no",
      .states = "xxxxxxxx",
      .n_open = "9 8 8 0 0 1 9 8",
      .contradicted = "1:malignancy=suspected/no,radiculopathy=yes/no 2:malignancy "
                      "3:malignancy,prior-surgery 4:infection 5:malignancy "
                      "6:cervicogenic-headache 7:malignancy,duration=acute/chronic,radiculopathy "
                      "8:malignancy,duration",
      .unaccounted = "3:radiculopathy 4:radiculopathy,malignancy 5:radiculopathy "
                     "6:radiculopathy,malignancy",
      .to_rule_out = OTHERS,
      .is_advised = TRUE,
  },
  RED_FLAG_ALONE ("fracture-risk", NULL),
  RED_FLAG_ALONE ("constitutional-symptoms", NULL),
  RED_FLAG_ALONE ("infection-risk", NULL),
  RED_FLAG_ALONE ("inflammatory-arthritis", NULL),
  RED_FLAG_ALONE ("vascular-cause", NULL),
  RED_FLAG_ALONE ("cord-injury", "cord-injury+neurologic-deficit"),
  RED_FLAG_ALONE ("coagulopathy", NULL),
  RED_FLAG_ALONE ("inflammatory-markers", NULL),
  {
      .name = "chronic infection with radiculopathy: Variant 4 is near, 8 is barred by the flag",
      .answers = ADULT "infection=yes malignancy=no duration=chronic radiculopathy=yes "
                       "cervicogenic-headache=no",
      .states = "xxxxxxxx",
      .n_open = "10 9 9 0 0 1 9 8",
      .contradicted = "1:infection,duration,radiculopathy 2:infection,duration "
                      "3:infection,duration 4:duration 5:malignancy,duration "
                      "6:cervicogenic-headache 7:infection,radiculopathy 8:infection",
      .unaccounted = "3:radiculopathy 4:radiculopathy 5:radiculopathy,infection "
                     "6:radiculopathy,infection",
      .to_rule_out = OTHERS,
      .nearest = "4",
      .is_advised = TRUE,
  },
  {
      .name = "infection after surgery of the cervical spine",
      .answers = ADULT "prior-surgery=yes infection=yes duration=increasing radiculopathy=yes",
      .states = "xxxM??xx",
      .n_open = "10 9 9 0 1 2 10 9",
      .contradicted = "1:infection,radiculopathy,prior-surgery 2:infection,prior-surgery "
                      "3:infection 7:infection,duration,radiculopathy 8:infection,duration",
      .unaccounted = "3:radiculopathy 4:radiculopathy,prior-surgery "
                     "5:radiculopathy,prior-surgery,infection "
                     "6:radiculopathy,prior-surgery,infection 7:prior-surgery 8:prior-surgery",
      .to_rule_out = "cervicogenic-headache vascular-cause " OTHERS,
      .next = "malignancy",
  },
  {
      .name = "two at once: acute neck pain with a cervicogenic headache",
      .answers = PLAIN "duration=acute radiculopathy=no prior-surgery=no neurologic-deficit=no "
                       "cervicogenic-headache=yes",
      .states = "MxxxxMxx",
      .n_open = "0 0 0 0 0 0 0 0",
      .contradicted = "2:radiculopathy 3:prior-surgery 4:infection 5:malignancy "
                      "7:duration=acute/chronic 8:duration,radiculopathy",
      .unaccounted = "1:cervicogenic-headache 2:cervicogenic-headache 3:cervicogenic-headache "
                     "4:cervicogenic-headache 5:cervicogenic-headache 7:cervicogenic-headache "
                     "8:cervicogenic-headache",
      .to_rule_out = OTHERS,
  },
  {
      .name = "two at once: infection and a diagnosed malignancy",
      .answers = ADULT "infection=yes malignancy=diagnosed duration=acute",
      .states = "xxxMM?xx",
      .n_open = "11 10 9 0 0 2 10 9",
      .contradicted = "1:infection,malignancy 2:infection,malignancy 3:infection,malignancy "
                      "7:infection,malignancy,duration 8:infection,malignancy,duration",
      .unaccounted = "4:malignancy 5:infection 6:infection,malignancy",
      .to_rule_out = "cervicogenic-headache vascular-cause " OTHERS,
      .next = "cervicogenic-headache",
  },
  {
      .name = "malignancy diagnosed, pain chronic: Variant 5 is near, 7 is barred by the flag",
      .answers = ADULT "malignancy=diagnosed duration=chronic infection=no radiculopathy=no "
                       "cervicogenic-headache=no",
      .states = "xxxxxxxx",
      .n_open = "10 9 9 0 0 1 9 8",
      .contradicted = "1:malignancy,duration=chronic/acute|increasing "
                      "2:malignancy,duration,radiculopathy 3:malignancy,duration "
                      "4:infection,duration 5:duration 6:cervicogenic-headache 7:malignancy "
                      "8:malignancy,radiculopathy",
      .unaccounted = "4:malignancy 6:malignancy",
      .to_rule_out = OTHERS,
      .nearest = "5",
      .is_advised = TRUE,
  },
  {
      .name = "acute with radiculopathy: surgery decides",
      .answers = PLAIN "duration=acute radiculopathy=yes",
      .states = "x??xx?xx",
      .n_open = "2 1 1 0 0 2 1 0",
      .contradicted = "1:radiculopathy 4:infection 5:malignancy 7:duration,radiculopathy "
                      "8:duration",
      .unaccounted = "3:radiculopathy 4:radiculopathy 5:radiculopathy 6:radiculopathy",
      .to_rule_out = OTHERS,
      .next = "prior-surgery",
  },
  {
      .name = "the question that leaves fewest comes first, even if it stands later",
      .answers = PLAIN "duration=acute neurologic-deficit=yes",
      .states = "x??xxxxx",
      .n_open = "2 2 1 0 0 1 1 1",
      .contradicted = "1:neurologic-deficit 4:infection 5:malignancy 6:neurologic-deficit "
                      "7:duration,neurologic-deficit 8:duration",
      .unaccounted = "2:neurologic-deficit 3:neurologic-deficit 4:neurologic-deficit "
                     "5:neurologic-deficit 8:neurologic-deficit",
      .to_rule_out = OTHERS,
      .next = "prior-surgery",
  },
  {
      .name = "increasing pain after surgery",
      .answers = PLAIN "prior-surgery=yes duration=increasing",
      .states = "xxMxx?xx",
      .n_open = "2 1 0 0 0 2 2 1",
      .contradicted = "1:prior-surgery 2:prior-surgery 4:infection 5:malignancy 7:duration "
                      "8:duration",
      .unaccounted = "4:prior-surgery 5:prior-surgery 6:prior-surgery 7:prior-surgery "
                     "8:prior-surgery",
      .to_rule_out = OTHERS,
      .next = "cervicogenic-headache",
  },
  {
      .name = "acute without radiculopathy, but with a deficit: Variant 1 is near",
      .answers = PLAIN "duration=acute radiculopathy=no prior-surgery=no neurologic-deficit=yes "
                       "cervicogenic-headache=no",
      .states = "xxxxxxxx",
      .n_open = "0 0 0 0 0 0 0 0",
      .contradicted = "1:neurologic-deficit 2:radiculopathy 3:prior-surgery 4:infection "
                      "5:malignancy 6:cervicogenic-headache,neurologic-deficit "
                      "7:duration,neurologic-deficit 8:duration,radiculopathy",
      .unaccounted = "2:neurologic-deficit 3:neurologic-deficit 4:neurologic-deficit "
                     "5:neurologic-deficit 8:neurologic-deficit",
      .to_rule_out = OTHERS,
      .nearest = "1",
  },
  {
      .name = "chronic with radiculopathy",
      .answers = PLAIN "duration=chronic radiculopathy=yes",
      .states = "xxxxx?xM",
      .n_open = "2 1 1 0 0 2 1 0",
      .contradicted = "1:duration,radiculopathy 2:duration 3:duration 4:infection,duration "
                      "5:malignancy,duration 7:radiculopathy",
      .unaccounted = "3:radiculopathy 4:radiculopathy 5:radiculopathy 6:radiculopathy",
      .to_rule_out = OTHERS,
      .next = "cervicogenic-headache",
  },
  {
      .name = "chronic after surgery: Variant 7 fits, and doesn't consider the surgery",
      .answers = PLAIN "duration=chronic radiculopathy=no neurologic-deficit=no "
                       "prior-surgery=yes cervicogenic-headache=no",
      .states = "xxxxxxMx",
      .n_open = "0 0 0 0 0 0 0 0",
      .contradicted = "1:duration,prior-surgery 2:duration,radiculopathy,prior-surgery 3:duration "
                      "4:infection,duration 5:malignancy,duration 6:cervicogenic-headache "
                      "8:radiculopathy",
      .unaccounted = "4:prior-surgery 5:prior-surgery 6:prior-surgery 7:prior-surgery "
                     "8:prior-surgery",
      .to_rule_out = OTHERS,
  },
  {
      .name = "cervicogenic headache, a vascular cause suspected: fits, but another topic first",
      .answers = ADULT "cervicogenic-headache=yes neurologic-deficit=no vascular-cause=yes",
      .states = "xxx??Mxx",
      .n_open = "12 12 11 2 2 0 11 11",
      .contradicted = "1:vascular-cause 2:vascular-cause 3:vascular-cause 7:vascular-cause "
                      "8:vascular-cause",
      .unaccounted = "1:cervicogenic-headache 2:cervicogenic-headache 3:cervicogenic-headache "
                     "4:cervicogenic-headache,vascular-cause "
                     "5:cervicogenic-headache,vascular-cause 6:vascular-cause "
                     "7:cervicogenic-headache 8:cervicogenic-headache",
      .redirects = "cervicogenic-headache+vascular-cause",
      .to_rule_out = OTHERS,
      .next = "infection",
  },
  {
      .name = "a headache, of which the vascular cause is still to be ruled out",
      .answers = "cervicogenic-headache=yes trauma=no",
      .states = "????????",
      .n_open = "15 14 13 3 3 2 14 13",
      .unaccounted = "1:cervicogenic-headache 2:cervicogenic-headache 3:cervicogenic-headache "
                     "4:cervicogenic-headache 5:cervicogenic-headache 7:cervicogenic-headache "
                     "8:cervicogenic-headache",
      .to_rule_out = "age vascular-cause " OTHERS,
      .next = "age",
  },
  {
      .name = "a conflict: myelopathy without a deficit, and a variant that matches all the same",
      .answers = ADULT "myelopathy=yes neurologic-deficit=no cervicogenic-headache=yes",
      .states = "?????M??",
      .n_open = "13 13 12 2 2 0 12 12",
      .unaccounted = "1:cervicogenic-headache,myelopathy 2:cervicogenic-headache,myelopathy "
                     "3:cervicogenic-headache,myelopathy 4:cervicogenic-headache,myelopathy "
                     "5:cervicogenic-headache,myelopathy 6:myelopathy "
                     "7:cervicogenic-headache,myelopathy 8:cervicogenic-headache,myelopathy",
      .redirects = "myelopathy",
      .conflicts = "myelopathy+neurologic-deficit",
      .to_rule_out = "vascular-cause plexopathy neck-mass meningitis other-headache",
      .next = "infection",
  },
  {
      .name = "two conflicts, and nothing that stands",
      .answers = ADULT "cord-injury=yes myelopathy=yes neurologic-deficit=no red-flags=none "
                       "cervicogenic-headache=no",
      .states = "xxxxxxxx",
      .n_open = "3 3 2 1 1 0 2 2",
      .contradicted = "1:cord-injury 2:cord-injury 3:cord-injury 4:infection 5:malignancy "
                      "6:cervicogenic-headache 7:cord-injury 8:cord-injury",
      .unaccounted = "1:myelopathy 2:myelopathy 3:myelopathy 4:cord-injury,myelopathy "
                     "5:cord-injury,myelopathy 6:cord-injury,myelopathy 7:myelopathy 8:myelopathy",
      .redirects = "myelopathy",
      .conflicts = "cord-injury+neurologic-deficit myelopathy+neurologic-deficit",
      .to_rule_out = "plexopathy neck-mass meningitis other-headache",
      .is_advised = TRUE,
  },
  {
      .name = "a child",
      .answers = "age=child",
      .states = "xxxxxxxx",
      .n_open = "15 14 13 3 3 3 14 13",
      .contradicted = "1:age 2:age 3:age 4:age 5:age 6:age 7:age 8:age=child/adult",
      .redirects = "age",
      .to_rule_out = "trauma cervicogenic-headache vascular-cause " OTHERS,
  },
  {
      .name = "a child of whom everything else fits Variant 1",
      .answers = "age=child trauma=no red-flags=none duration=acute radiculopathy=no "
                 "prior-surgery=no neurologic-deficit=no cervicogenic-headache=no",
      .states = "xxxxxxxx",
      .n_open = "0 0 0 0 0 0 0 0",
      .contradicted = "1:age 2:age,radiculopathy 3:age,prior-surgery 4:age,infection "
                      "5:age,malignancy 6:age,cervicogenic-headache 7:age,duration "
                      "8:age,duration,radiculopathy",
      .redirects = "age",
      .to_rule_out = OTHERS,
  },
  {
      .name = "trauma: nothing is near",
      .answers = "age=adult trauma=yes duration=acute radiculopathy=no",
      .states = "xxxxxxxx",
      .n_open = "12 11 11 1 1 2 11 10",
      .contradicted = "1:trauma 2:trauma,radiculopathy 3:trauma 4:trauma 5:trauma 6:trauma "
                      "7:trauma,duration 8:trauma,duration,radiculopathy",
      .redirects = "trauma",
      .to_rule_out = "cervicogenic-headache vascular-cause " OTHERS,
  },
  {
      .name = "everything is answered, and nothing but acute pain",
      .answers = PLAIN "duration=acute radiculopathy=no prior-surgery=no neurologic-deficit=no "
                       "cervicogenic-headache=no " OTHERS_NO,
      .states = "Mxxxxxxx",
      .n_open = "0 0 0 0 0 0 0 0",
      .contradicted = "2:radiculopathy 3:prior-surgery 4:infection 5:malignancy "
                      "6:cervicogenic-headache 7:duration 8:duration,radiculopathy",
  },
  {
      .name = "everything is answered, and everything is there",
      .answers = "age=adult trauma=yes duration=subacute radiculopathy=yes prior-surgery=yes "
                 "cervicogenic-headache=yes neurologic-deficit=yes " ALL_RED_FLAGS_YES
                 "myelopathy=yes plexopathy=yes neck-mass=yes meningitis=yes other-headache=yes",
      .states = "xxxxxxxx",
      .n_open = "0 0 0 0 0 0 0 0",
      .contradicted =
          "1:trauma," RED_FLAGS ",duration,radiculopathy,prior-surgery,neurologic-deficit "
          "2:trauma," RED_FLAGS ",duration,prior-surgery "
          "3:trauma," RED_FLAGS ",duration 4:trauma,duration 5:trauma,duration "
          "6:neurologic-deficit,trauma "
          "7:trauma," RED_FLAGS ",duration,radiculopathy,neurologic-deficit "
          "8:trauma," RED_FLAGS ",duration",
      .unaccounted = "1:cervicogenic-headache," OTHERS_LISTED
                     " 2:cervicogenic-headache,neurologic-deficit," OTHERS_LISTED " "
                     "3:radiculopathy,cervicogenic-headache,neurologic-deficit," OTHERS_LISTED " "
                     "4:radiculopathy,prior-surgery,malignancy,cervicogenic-headache,"
                     "neurologic-deficit," RED_FLAGS_BUT_TWO "," OTHERS_LISTED " "
                     "5:radiculopathy,prior-surgery,infection,cervicogenic-headache,"
                     "neurologic-deficit," RED_FLAGS_BUT_TWO "," OTHERS_LISTED " "
                     "6:radiculopathy,prior-surgery,infection,malignancy," RED_FLAGS_BUT_TWO
                     "," OTHERS_LISTED " "
                     "7:prior-surgery,cervicogenic-headache," OTHERS_LISTED " "
                     "8:prior-surgery,cervicogenic-headache,neurologic-deficit," OTHERS_LISTED,
      .redirects = "trauma neck-mass myelopathy plexopathy other-headache "
                   "cervicogenic-headache+vascular-cause meningitis",
      .is_advised = TRUE,
  },
};
