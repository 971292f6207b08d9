/* The public names of this entry: other packages use them, or the README describes them. Types of the model are all public. */

export type { AccessCell, AccessRow, AccessRows, ApartGrant, InheritedGrant } from './access/accessCell.js';
export {
  type AccessIndex,
  buildAccessIndex,
  cellOf,
} from './access/accessIndex.js';
export {
  type EffectiveAccess,
  findDutyWay,
  findWay,
  highestLevel,
  type Way,
  type WayKind,
} from './access/effectiveAccess.js';
export { normalizeRole } from './access/normalizeRole.js';
export { normalizeRoleDefinitions, type RoleDefinitionsOptions } from './access/normalizeRoleDefinitions.js';
export { createHider, hiddenPeopleOf } from './access/showPeople.js';
export { toAccessPhrases } from './access/toAccessPhrases.js';
export { toPublic } from './access/toPublic.js';
export { describeRole, type RoleDescription } from './catalogue/describeRole.js';
export { type CatalogueRole, type RoleCatalogue, roleCatalogues } from './catalogue/index.js';
export { checkMentions } from './check/checkMentions.js';
export { checkRegistry } from './check/checkRegistry.js';
export { type CheckOptions, examineRegistry, type Findings, type Gaps } from './check/examineRegistry.js';
export { createLineFinder } from './data/createLineFinder.js';
export type { DataFormat, DataSource } from './data/dataSource.js';
export { toLocated } from './data/toLocated.js';
export { validateDriftRecord } from './data/validateDriftRecord.js';
export { validateSource } from './data/validateSource.js';
export { type ValidatedSources, validateSources } from './data/validateSources.js';
export { readWords } from './entityFiles/openRegistry.js';
export { buildReader, type RegistryReader } from './entityFiles/registryReader.js';
export {
  COVERAGE_FILES,
  LATER_FILES,
  openModel,
  toCoverageFiles,
  toEntityFiles,
  toRegistryFiles,
} from './entityFiles/toEntityFiles.js';
export { toRetiredFiles } from './entityFiles/toRetiredFiles.js';
export type { Exporter, ExportFile, ExportNeed, ExportOptions } from './exports/exporter.js';
export { exporters, listExportFiles, toExportFiles } from './exports/index.js';
export { selectAccess } from './exports/selectAccess.js';
export { type FeedSettings, toHistoryFeeds } from './exports/toHistoryFeeds.js';
export type { ImportedGrant, ImportSource } from './imports/importedGrant.js';
export { listIndexes } from './links/listIndexes.js';
export { listReports } from './links/listReports.js';
export { toHref, toIndexHref, toOverviewHref, toPagePath, toReportHref } from './links/toHref.js';
export { entriesOf, getEntry } from './lookup/entries.js';
export { type ByKind, showField } from './lookup/showField.js';
export { listUnitColumns, type UnitColumn } from './maps/listUnitColumns.js';
export { partOf } from './maps/partOf.js';
export { escapeText } from './markdown/escapeText.js';
export { type ListedPage, type PageGroup, toLlmsText } from './markdown/toLlmsText.js';
export { toMarkdownPage } from './markdown/toMarkdownPage.js';
export { type MarkdownViewOptions, toMarkdownView } from './markdown/toMarkdownView.js';
export { createWriter, type MarkdownOptions } from './markdown/writer.js';
export type * from './model/acceptedRisk.js';
export type * from './model/accessHistory.js';
export type * from './model/accessReview.js';
export type * from './model/columns.js';
export { PERSONA_COLUMNS } from './model/columns.js';
export type * from './model/data.js';
export type * from './model/diagnostic.js';
export type * from './model/document.js';
export type * from './model/driftRecord.js';
export {
  DRIFT_DIFFERENCES,
  DRIFT_STATUSES,
  type DriftDifference,
  type DriftStatus,
} from './model/driftStatuses.js';
export type * from './model/enums.js';
export {
  ACCESS_DETAILS,
  CARD_VARIANTS,
  CATEGORIES,
  IDENTITY_KINDS,
  LOOP_NAMES,
  PEOPLE_DETAILS,
  PERSONA_KINDS,
  SEVERITIES,
} from './model/enums.js';
export type * from './model/escalations.js';
export type * from './model/fieldValues.js';
export { type EntityKind, KINDS, PAGED_KINDS, type PagedKind } from './model/kinds.js';
export type * from './model/link.js';
export type * from './model/markdown.js';
export type * from './model/origins.js';
export type * from './model/pageView.js';
export type * from './model/personaFields.js';
export { CARD_FIELDS, PERSONA_FIELDS } from './model/personaFields.js';
export type * from './model/picture.js';
export type * from './model/registry.js';
export type * from './model/request.js';
export {
  FILTER_NAMES,
  isLinkRequest,
  LINK_KINDS,
  MATRIX_FILTERS,
  MATRIX_ROWS,
  ORGANISATION_FILTERS,
  PEOPLE_FILTERS,
} from './model/request.js';
export type * from './model/routes.js';
export { ALL_PAGES, PAGE_KINDS, REPORTS, RESERVED_SEGMENTS } from './model/routes.js';
export type * from './model/sidebar.js';
export { SIDEBAR_KINDS } from './model/sidebar.js';
export { SHIPPED_SYSTEM_IDS, SHIPPED_SYSTEMS, type ShippedSystem } from './model/systems.js';
export type * from './model/view.js';
export type { Page } from './pages/page.js';
export { toNeighbours } from './pages/toNeighbours.js';
export { type PageContext, toPages } from './pages/toPages.js';
export { toSidebar } from './pages/toSidebar.js';
export {
  buildProject,
  type Project,
  type ProjectInput,
  type ProjectProblems,
} from './project/buildProject.js';
export {
  collectScans,
  type DocumentKind,
  type IgnoredDefinition,
  type ScannedDocument,
  type Scans,
} from './project/collectScans.js';
export { cutVersionOf, isCutVersion } from './project/isCutVersion.js';
export { isError } from './report/isError.js';
export { type Paint, type ReportOptions, sortDiagnostics, toReport } from './report/toReport.js';
export { toFilterValue } from './requests/toFilterValue.js';
export { toQuery, validateQuery } from './requests/toQuery.js';
export { validateColumns } from './requests/validateColumns.js';
export { validateGroupBy } from './requests/validateGroupBy.js';
export { validateSort } from './requests/validateSort.js';
export { type BuildInput, type BuiltRegistry, buildRegistry } from './resolve/buildRegistry.js';
export type { RegistrySource } from './resolve/collectEntries.js';
export { checkReviews, REVIEWER_KINDS } from './reviews/checkReviews.js';
export { recordReviews } from './reviews/recordReviews.js';
export { getRule, rules } from './rules/index.js';
export { RULE_GROUPS, type Rule, type RuleGroup } from './rules/rule.js';
export type { SchemaFormat, SchemaNode, SchemaType } from './schema/nodes.js';
export { personasSchema } from './schema/personasSchema.js';
export { isDate } from './values/formats.js';
export { isId, isPersonId } from './values/ids.js';
export { normalizeList } from './values/normalizeList.js';
export { buildAccessModel } from './viewModel/buildAccessModel.js';
export { buildViewModel } from './viewModel/buildViewModel.js';
export { toMarkdownText } from './viewModel/markdownText.js';
export type { AccessModel, ViewModel } from './viewModel/viewModel.js';
export { toCutView } from './views/toCutView.js';
export { type GrantDetail, type GrantNodes, toGrantDetails } from './views/toGrantDetails.js';
export { needsLayout, toView } from './views/toView.js';
export { joinList, joinPlain } from './words/joinList.js';
export { MESSAGES, type MessageId } from './words/messages.js';
export { type MessageParts, say, sayParts } from './words/say.js';
export { showDate } from './words/showDate.js';
export { pluralFormsOf } from './words/toPluralForm.js';
export { toTotalTexts } from './words/toTotalTexts.js';
export { createWords, ENGLISH, type Words } from './words/words.js';
