/* apposite-enums.h: the enumerations of the criteria
 *
 * SPDX-FileCopyrightText: 2026 The Apposite developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * AppositeAppropriateness:
 * @APPOSITE_USUALLY_APPROPRIATE: Usually Appropriate
 * @APPOSITE_MAY_BE_APPROPRIATE: May Be Appropriate
 * @APPOSITE_DISAGREEMENT: May Be Appropriate (Disagreement)
 * @APPOSITE_USUALLY_NOT_APPROPRIATE: Usually Not Appropriate
 *
 * The kinds of verdict that criteria give, most appropriate first (source: “Appropriateness
 * Category Names and Definitions”).
 */
typedef enum
{
  APPOSITE_USUALLY_APPROPRIATE, /*< nick=usually-appropriate >*/
  APPOSITE_MAY_BE_APPROPRIATE, /*< nick=may-be-appropriate >*/
  APPOSITE_DISAGREEMENT, /*< nick=disagreement >*/
  APPOSITE_USUALLY_NOT_APPROPRIATE, /*< nick=usually-not-appropriate >*/
} AppositeAppropriateness;

#define APPOSITE_N_APPROPRIATENESS (APPOSITE_USUALLY_NOT_APPROPRIATE + 1)

/**
 * AppositeModality:
 *
 * How the images of a procedure are made.
 */
typedef enum
{
  APPOSITE_MODALITY_RADIOGRAPHY, /*< nick=radiography >*/
  APPOSITE_MODALITY_CT, /*< nick=ct >*/
  APPOSITE_MODALITY_CTA, /*< nick=cta >*/
  APPOSITE_MODALITY_MRI, /*< nick=mri >*/
  APPOSITE_MODALITY_MRA, /*< nick=mra >*/
  APPOSITE_MODALITY_MYELOGRAPHY, /*< nick=myelography >*/
  APPOSITE_MODALITY_DISCOGRAPHY, /*< nick=discography >*/
  APPOSITE_MODALITY_NUCLEAR_MEDICINE, /*< nick=nuclear-medicine >*/
  APPOSITE_MODALITY_PET_CT, /*< nick=pet-ct >*/
  APPOSITE_MODALITY_PET_MRI, /*< nick=pet-mri >*/
} AppositeModality;

/**
 * AppositeContrast:
 * @APPOSITE_CONTRAST_NOT_APPLICABLE: the procedure's name says nothing of intravenous contrast
 * @APPOSITE_CONTRAST_WITHOUT: without IV contrast
 * @APPOSITE_CONTRAST_WITH: with IV contrast
 * @APPOSITE_CONTRAST_WITHOUT_AND_WITH: without and with IV contrast
 *
 * The use of intravenous contrast that a procedure's published name tells.
 */
typedef enum
{
  APPOSITE_CONTRAST_NOT_APPLICABLE, /*< nick=not-applicable >*/
  APPOSITE_CONTRAST_WITHOUT, /*< nick=without >*/
  APPOSITE_CONTRAST_WITH, /*< nick=with >*/
  APPOSITE_CONTRAST_WITHOUT_AND_WITH, /*< nick=without-and-with >*/
} AppositeContrast;

/**
 * AppositeBasis:
 * @APPOSITE_BASIS_TITLE: the variant's title
 * @APPOSITE_BASIS_NARRATIVE: the document's narrative
 * @APPOSITE_BASIS_IMPLIED: another variant, which is the one for what this one leaves out
 *
 * Where a criterion is read from.
 */
typedef enum
{
  APPOSITE_BASIS_TITLE, /*< nick=title >*/
  APPOSITE_BASIS_NARRATIVE, /*< nick=narrative >*/
  APPOSITE_BASIS_IMPLIED, /*< nick=implied >*/
} AppositeBasis;

/**
 * AppositeRedirectKind:
 * @APPOSITE_REDIRECT_TOPIC: another topic of the same document family
 * @APPOSITE_REDIRECT_GUIDELINE: a guideline outside the document family
 * @APPOSITE_REDIRECT_SCOPE: out of the topic's scope; the document names no other place
 *
 * What a redirect sends the reader to.
 */
typedef enum
{
  APPOSITE_REDIRECT_TOPIC, /*< nick=topic >*/
  APPOSITE_REDIRECT_GUIDELINE, /*< nick=guideline >*/
  APPOSITE_REDIRECT_SCOPE, /*< nick=scope >*/
} AppositeRedirectKind;

/**
 * AppositeMatchState:
 * @APPOSITE_MATCH_MATCHES: every criterion holds; shown as “fits”
 * @APPOSITE_MATCH_POSSIBLE: no criterion is contradicted, but some are open
 * @APPOSITE_MATCH_EXCLUDED: some criterion is contradicted
 *
 * How a variant stands against a presentation.
 */
typedef enum
{
  APPOSITE_MATCH_MATCHES, /*< nick=matches >*/
  APPOSITE_MATCH_POSSIBLE, /*< nick=possible >*/
  APPOSITE_MATCH_EXCLUDED, /*< nick=excluded >*/
} AppositeMatchState;

/**
 * AppositeFit:
 * @APPOSITE_FIT_FITS: every criterion holds
 * @APPOSITE_FIT_WITHHELD: every criterion holds, but answers conflict
 * @APPOSITE_FIT_POSSIBLE: no criterion is contradicted, but some are open
 * @APPOSITE_FIT_EXCLUDED: some criterion is contradicted
 * @APPOSITE_FIT_UNKNOWN: nothing is answered yet
 *
 * What may be said of a variant and a patient: a match's state, with what stands around it. In the
 * order in which variants are listed.
 */
typedef enum
{
  APPOSITE_FIT_FITS, /*< nick=fits >*/
  APPOSITE_FIT_WITHHELD, /*< nick=withheld >*/
  APPOSITE_FIT_POSSIBLE, /*< nick=possible >*/
  APPOSITE_FIT_EXCLUDED, /*< nick=excluded >*/
  APPOSITE_FIT_UNKNOWN, /*< nick=unknown >*/
} AppositeFit;

/**
 * AppositeNoticeKind:
 * @APPOSITE_NOTICE_REDIRECT: another topic or guideline comes first
 * @APPOSITE_NOTICE_CONFLICT: answers that can't all be true
 * @APPOSITE_NOTICE_NOT_COVERED: no variant matches or is possible any more
 * @APPOSITE_NOTICE_NEAREST: the variant that comes nearest then, and what separates it
 * @APPOSITE_NOTICE_SHOWN: how the variant that is looked at stands
 * @APPOSITE_NOTICE_OFFER: another variant that fits
 * @APPOSITE_NOTICE_SWAP: a variant that one other answer would make fit
 *
 * What a notice about the patient tells, the most urgent first.
 */
typedef enum
{
  APPOSITE_NOTICE_REDIRECT, /*< nick=redirect >*/
  APPOSITE_NOTICE_CONFLICT, /*< nick=conflict >*/
  APPOSITE_NOTICE_NOT_COVERED, /*< nick=not-covered >*/
  APPOSITE_NOTICE_NEAREST, /*< nick=nearest >*/
  APPOSITE_NOTICE_SHOWN, /*< nick=shown >*/
  APPOSITE_NOTICE_OFFER, /*< nick=offer >*/
  APPOSITE_NOTICE_SWAP, /*< nick=swap >*/
} AppositeNoticeKind;

/**
 * AppositeHold:
 * @APPOSITE_HOLD_OPEN: the finding is unanswered
 * @APPOSITE_HOLD_HOLDS: the answer is acceptable
 * @APPOSITE_HOLD_CONTRADICTED: the answer is another one
 *
 * How a criterion stands against a presentation.
 */
typedef enum
{
  APPOSITE_HOLD_OPEN, /*< nick=open >*/
  APPOSITE_HOLD_HOLDS, /*< nick=holds >*/
  APPOSITE_HOLD_CONTRADICTED, /*< nick=contradicted >*/
} AppositeHold;

/**
 * AppositeSortKey:
 * @APPOSITE_SORT_PROCEDURE: by the procedure's name
 * @APPOSITE_SORT_APPROPRIATENESS: most appropriate first
 * @APPOSITE_SORT_RADIATION: lowest radiation level first
 *
 * What recommendations can be sorted by.
 */
typedef enum
{
  APPOSITE_SORT_PROCEDURE, /*< nick=procedure >*/
  APPOSITE_SORT_APPROPRIATENESS, /*< nick=appropriateness >*/
  APPOSITE_SORT_RADIATION, /*< nick=radiation >*/
} AppositeSortKey;

#define APPOSITE_N_SORT_KEYS (APPOSITE_SORT_RADIATION + 1)

/**
 * AppositeMatrixOrder:
 * @APPOSITE_MATRIX_DOCUMENT: the document's order
 * @APPOSITE_MATRIX_PROCEDURE: by the procedure's name
 * @APPOSITE_MATRIX_RADIATION: lowest radiation level first
 * @APPOSITE_MATRIX_USUALLY: usually appropriate in most of the variants that are shown first
 *
 * The orders in which procedures stand beside several variants.
 */
typedef enum
{
  APPOSITE_MATRIX_DOCUMENT, /*< nick=document >*/
  APPOSITE_MATRIX_PROCEDURE, /*< nick=procedure >*/
  APPOSITE_MATRIX_RADIATION, /*< nick=radiation >*/
  APPOSITE_MATRIX_USUALLY, /*< nick=usually >*/
} AppositeMatrixOrder;

/**
 * AppositeHitKind:
 * @APPOSITE_HIT_VARIANT: a variant: its titles, background, highlight
 * @APPOSITE_HIT_PROCEDURE: a procedure by its name
 * @APPOSITE_HIT_RECOMMENDATION: a verdict with its rationale
 * @APPOSITE_HIT_EXCEPTION: a condition under which a passage says something else
 * @APPOSITE_HIT_FINDING: a finding: its question, answers, help and where it may redirect to
 * @APPOSITE_HIT_SECTION: a reference page
 *
 * What a search found, in the order of the groups where nothing else decides.
 */
typedef enum
{
  APPOSITE_HIT_VARIANT, /*< nick=variant >*/
  APPOSITE_HIT_PROCEDURE, /*< nick=procedure >*/
  APPOSITE_HIT_RECOMMENDATION, /*< nick=recommendation >*/
  APPOSITE_HIT_EXCEPTION, /*< nick=exception >*/
  APPOSITE_HIT_FINDING, /*< nick=finding >*/
  APPOSITE_HIT_SECTION, /*< nick=section >*/
} AppositeHitKind;

#define APPOSITE_N_HIT_KINDS (APPOSITE_HIT_SECTION + 1)

/**
 * AppositePlaceKind:
 * @APPOSITE_PLACE_TOPIC: the topic as a whole
 * @APPOSITE_PLACE_VARIANT: a variant
 * @APPOSITE_PLACE_RECOMMENDATION: what a variant says of a procedure
 * @APPOSITE_PLACE_PROCEDURE: a procedure, whatever the variant
 * @APPOSITE_PLACE_FINDING: what is asked about a finding
 * @APPOSITE_PLACE_COMPARISON: every procedure by every variant
 * @APPOSITE_PLACE_REFERENCE: what the document says around its tables
 * @APPOSITE_PLACE_SEARCH: what is found for some words
 *
 * The places of a topic that have an address.
 */
typedef enum
{
  APPOSITE_PLACE_TOPIC, /*< nick=topic >*/
  APPOSITE_PLACE_VARIANT, /*< nick=variant >*/
  APPOSITE_PLACE_RECOMMENDATION, /*< nick=recommendation >*/
  APPOSITE_PLACE_PROCEDURE, /*< nick=procedure >*/
  APPOSITE_PLACE_FINDING, /*< nick=finding >*/
  APPOSITE_PLACE_COMPARISON, /*< nick=comparison >*/
  APPOSITE_PLACE_REFERENCE, /*< nick=reference >*/
  APPOSITE_PLACE_SEARCH, /*< nick=search >*/
} AppositePlaceKind;

/**
 * APPOSITE_MAX_ANSWERS:
 *
 * The most answers that a finding can have, so that a set of them fits a guint.
 */
#define APPOSITE_MAX_ANSWERS 31

G_END_DECLS
