import type { Measure } from "./measure.ts";
import { costByTier } from "./cost/costByTier.ts";
import { costPerWorkedTicket } from "./cost/costPerWorkedTicket.ts";
import { costPer30Days } from "./cost/costPer30Days.ts";
import { costPerResolvedTicket } from "./cost/costPerResolvedTicket.ts";
import { costPerSolvedTicket } from "./cost/costPerSolvedTicket.ts";
import { deflectionCost } from "./cost/deflectionCost.ts";
import { hiringCost } from "./cost/hiringCost.ts";
import { improvementCost } from "./cost/improvementCost.ts";
import { onCallCost } from "./cost/onCallCost.ts";
import { liability } from "./cost/liability.ts";
import { requesterHours } from "./cost/requesterHours.ts";
import { totalCost } from "./cost/totalCost.ts";
import { groupArrived } from "./groups/groupArrived.ts";
import { groupAttainment } from "./groups/groupAttainment.ts";
import { groupEscalationRate } from "./groups/groupEscalationRate.ts";
import { groupHandlingTime } from "./groups/groupHandlingTime.ts";
import { groupOpen } from "./groups/groupOpen.ts";
import { groupResolutionTime } from "./groups/groupResolutionTime.ts";
import { groupResolutionTimeP90 } from "./groups/groupResolutionTimeP90.ts";
import { groupResolved } from "./groups/groupResolved.ts";
import { groupVisitCount } from "./groups/groupVisitCount.ts";
import { groupWaitingTime } from "./groups/groupWaitingTime.ts";
import { groupWaitingTimeP90 } from "./groups/groupWaitingTimeP90.ts";
import { periodArrivalRate } from "./groups/periodArrivalRate.ts";
import { periodQueueLength } from "./groups/periodQueueLength.ts";
import { periodBacklogSize } from "./groups/periodBacklogSize.ts";
import { periodBacklogAge } from "./groups/periodBacklogAge.ts";
import { periodOfferedLoad } from "./groups/periodOfferedLoad.ts";
import { periodAgents } from "./groups/periodAgents.ts";
import { periodOccupancy } from "./groups/periodOccupancy.ts";
import { periodUtilisation } from "./groups/periodUtilisation.ts";
import { periodUnderstaffedTime } from "./groups/periodUnderstaffedTime.ts";
import { teamCost } from "./groups/teamCost.ts";
import { teamOccupancy } from "./groups/teamOccupancy.ts";
import { abandoned } from "./overall/abandoned.ts";
import { abandonmentRate } from "./overall/abandonmentRate.ts";
import { arrived } from "./overall/arrived.ts";
import { backlog } from "./overall/backlog.ts";
import { backlogAgeAtEnd } from "./overall/backlogAgeAtEnd.ts";
import { backlogAtEnd } from "./overall/backlogAtEnd.ts";
import { breachedPromises } from "./overall/breachedPromises.ts";
import { cancelled } from "./overall/cancelled.ts";
import { deflected } from "./overall/deflected.ts";
import { deflectionRate } from "./overall/deflectionRate.ts";
import { firstContactResolution } from "./overall/firstContactResolution.ts";
import { firstLevelResolution } from "./overall/firstLevelResolution.ts";
import { firstResolutionTime } from "./overall/firstResolutionTime.ts";
import { firstResponseTime } from "./overall/firstResponseTime.ts";
import { firstResponseTimeP50 } from "./overall/firstResponseTimeP50.ts";
import { firstResponseTimeP90 } from "./overall/firstResponseTimeP90.ts";
import { firstResponseTimeP95 } from "./overall/firstResponseTimeP95.ts";
import { imbalance } from "./overall/imbalance.ts";
import { leavers } from "./overall/leavers.ts";
import { declarationTime } from "./overall/declarationTime.ts";
import { incidentsNotOver } from "./overall/incidentsNotOver.ts";
import { incidentsUndeclared } from "./overall/incidentsUndeclared.ts";
import { incidentTime } from "./overall/incidentTime.ts";
import { unlinkedChildren } from "./overall/unlinkedChildren.ts";
import { incidentChildren } from "./overall/incidentChildren.ts";
import { linkedChildren } from "./overall/linkedChildren.ts";
import { majorIncidents } from "./overall/majorIncidents.ts";
import { lost } from "./overall/lost.ts";
import { misplacedTicketShare } from "./overall/misplacedTicketShare.ts";
import { misplacedWorkShare } from "./overall/misplacedWorkShare.ts";
import { misroutedShare } from "./overall/misroutedShare.ts";
import { notifications } from "./overall/notifications.ts";
import { open } from "./overall/open.ts";
import { overEscalationShare } from "./overall/overEscalationShare.ts";
import { overHoldingShare } from "./overall/overHoldingShare.ts";
import { pingPongRate } from "./overall/pingPongRate.ts";
import { swarms } from "./overall/swarms.ts";
import { swarmResolvedShare } from "./overall/swarmResolvedShare.ts";
import { learntFrom } from "./overall/learntFrom.ts";
import { prevented } from "./overall/prevented.ts";
import { reopenRate } from "./overall/reopenRate.ts";
import { resolutionTime } from "./overall/resolutionTime.ts";
import { resolutionTimeP50 } from "./overall/resolutionTimeP50.ts";
import { resolutionTimeP90 } from "./overall/resolutionTimeP90.ts";
import { resolutionTimeP95 } from "./overall/resolutionTimeP95.ts";
import { resolved } from "./overall/resolved.ts";
import { statusCalls } from "./overall/statusCalls.ts";
import { throughput } from "./overall/throughput.ts";
import { timeByState } from "./overall/timeByState.ts";
import { vacancies } from "./overall/vacancies.ts";
import { attainment } from "./promises/attainment.ts";
import { breached } from "./promises/breached.ts";
import { breachedTime } from "./promises/breachedTime.ts";
import { breachedTimeByState } from "./promises/breachedTimeByState.ts";
import { due } from "./promises/due.ts";
import { excluded } from "./promises/excluded.ts";
import { lateTime } from "./promises/lateTime.ts";
import { met } from "./promises/met.ts";
import { notYetDue } from "./promises/notYetDue.ts";
import { penalty } from "./promises/penalty.ts";
import { reminders } from "./promises/reminders.ts";
import { usedTime } from "./promises/usedTime.ts";
import { usedTimeP50 } from "./promises/usedTimeP50.ts";
import { usedTimeP90 } from "./promises/usedTimeP90.ts";
import { usedTimeP95 } from "./promises/usedTimeP95.ts";
import { answeredInTime } from "./tiers/answeredInTime.ts";
import { authorityMoves } from "./tiers/authorityMoves.ts";
import { costShare } from "./tiers/costShare.ts";
import { callOuts } from "./tiers/callOuts.ts";
import { callOutHours } from "./tiers/callOutHours.ts";
import { escalationRate } from "./tiers/escalationRate.ts";
import { handlingTime } from "./tiers/handlingTime.ts";
import { handlingTimeP50 } from "./tiers/handlingTimeP50.ts";
import { handlingTimeP90 } from "./tiers/handlingTimeP90.ts";
import { handlingTimeP95 } from "./tiers/handlingTimeP95.ts";
import { helpingHours } from "./tiers/helpingHours.ts";
import { hoursShare } from "./tiers/hoursShare.ts";
import { lostShare } from "./tiers/lostShare.ts";
import { occupancy } from "./tiers/occupancy.ts";
import { offeredLoad } from "./tiers/offeredLoad.ts";
import { offeredOccupancy } from "./tiers/offeredOccupancy.ts";
import { overtimeHours } from "./tiers/overtimeHours.ts";
import { queuedShare } from "./tiers/queuedShare.ts";
import { queueLength } from "./tiers/queueLength.ts";
import { queueLengthOnShift } from "./tiers/queueLengthOnShift.ts";
import { resolvedShare } from "./tiers/resolvedShare.ts";
import { returnRate } from "./tiers/returnRate.ts";
import { ticketsPresent } from "./tiers/ticketsPresent.ts";
import { tierAbandonmentRate } from "./tiers/tierAbandonmentRate.ts";
import { timeAtTier } from "./tiers/timeAtTier.ts";
import { timerEscalationShare } from "./tiers/timerEscalationShare.ts";
import { touchedShare } from "./tiers/touchedShare.ts";
import { utilisation } from "./tiers/utilisation.ts";
import { visitsPerTicket } from "./tiers/visitsPerTicket.ts";
import { waitingTime } from "./tiers/waitingTime.ts";
import { waitingTimeP50 } from "./tiers/waitingTimeP50.ts";
import { waitingTimeP90 } from "./tiers/waitingTimeP90.ts";
import { waitingTimeP95 } from "./tiers/waitingTimeP95.ts";
import { waitProbability } from "./tiers/waitProbability.ts";
import { workShare } from "./tiers/workShare.ts";

/** Everything that is measured, in the order of results. To add a measure: its file, its test, and its line here. */
export const measures: readonly Measure[] = [
  arrived,
  resolved,
  open,
  abandoned,
  deflected,
  prevented,
  learntFrom,
  majorIncidents,
  incidentTime,
  incidentsNotOver,
  declarationTime,
  incidentsUndeclared,
  incidentChildren,
  linkedChildren,
  unlinkedChildren,
  statusCalls,
  lost,
  cancelled,
  resolutionTime,
  resolutionTimeP50,
  resolutionTimeP90,
  resolutionTimeP95,
  firstResolutionTime,
  firstResponseTime,
  firstResponseTimeP50,
  firstResponseTimeP90,
  firstResponseTimeP95,
  firstLevelResolution,
  firstContactResolution,
  reopenRate,
  pingPongRate,
  abandonmentRate,
  deflectionRate,
  misplacedTicketShare,
  overEscalationShare,
  overHoldingShare,
  misplacedWorkShare,
  misroutedShare,
  breachedPromises,
  notifications,
  swarms,
  swarmResolvedShare,
  imbalance,
  throughput,
  backlog,
  backlogAtEnd,
  backlogAgeAtEnd,
  leavers,
  vacancies,
  timeByState,
  touchedShare,
  resolvedShare,
  workShare,
  hoursShare,
  costShare,
  visitsPerTicket,
  waitingTime,
  waitingTimeP50,
  waitingTimeP90,
  waitingTimeP95,
  waitProbability,
  answeredInTime,
  queueLength,
  queueLengthOnShift,
  queuedShare,
  ticketsPresent,
  timeAtTier,
  handlingTime,
  handlingTimeP50,
  handlingTimeP90,
  handlingTimeP95,
  offeredLoad,
  offeredOccupancy,
  occupancy,
  utilisation,
  overtimeHours,
  helpingHours,
  callOuts,
  callOutHours,
  escalationRate,
  timerEscalationShare,
  authorityMoves,
  returnRate,
  tierAbandonmentRate,
  lostShare,
  attainment,
  due,
  met,
  breached,
  notYetDue,
  excluded,
  usedTime,
  usedTimeP50,
  usedTimeP90,
  usedTimeP95,
  lateTime,
  breachedTime,
  breachedTimeByState,
  penalty,
  reminders,
  totalCost,
  costPer30Days,
  costPerResolvedTicket,
  costPerSolvedTicket,
  costPerWorkedTicket,
  deflectionCost,
  improvementCost,
  hiringCost,
  onCallCost,
  liability,
  requesterHours,
  costByTier,
  groupArrived,
  groupResolved,
  groupOpen,
  groupResolutionTime,
  groupResolutionTimeP90,
  groupAttainment,
  groupVisitCount,
  groupWaitingTime,
  groupWaitingTimeP90,
  groupHandlingTime,
  groupEscalationRate,
  teamOccupancy,
  teamCost,
  periodArrivalRate,
  periodQueueLength,
  periodBacklogSize,
  periodBacklogAge,
  periodOfferedLoad,
  periodAgents,
  periodOccupancy,
  periodUtilisation,
  periodUnderstaffedTime,
];
