import { lazy, Suspense } from 'react';
import { Route, Routes } from 'react-router';
import { Loading } from '../shared/Loading';
import { paths } from './paths';

const Home = lazy(() => import('../clerk/HomePage'));
const List = lazy(() => import('../nominations/ListPage'));
const One = lazy(() => import('../nominations/NominationPage'));
const Write = lazy(() => import('../clerk/WritePage'));
const Waiting = lazy(() => import('../head/WaitingPage'));
const WaitingOne = lazy(() => import('../head/WaitingOnePage'));
const Deputies = lazy(() => import('../head/DeputiesPage'));
const Cases = lazy(() => import('../office/CasesPage'));
const Case = lazy(() => import('../office/CasePage'));
const Decisions = lazy(() => import('../director/DecisionsPage'));
const Decision = lazy(() => import('../director/DecisionPage'));
const Owing = lazy(() => import('../office/OwingPage'));
const Paper = lazy(() => import('../office/PaperPage'));
const MonthlyPackage = lazy(() => import('../office/MonthlyPackagePage'));
const Imports = lazy(() => import('../office/ImportsPage'));
const Accounts = lazy(() => import('../admin/accounts/AccountsPage'));
const NewAccount = lazy(() => import('../admin/accounts/NewAccountPage'));
const Account = lazy(() => import('../admin/accounts/AccountPage'));
const Audit = lazy(() => import('../admin/accounts/AuditPage'));
const Machines = lazy(() => import('../admin/machines/MachinesPage'));
const Settings = lazy(() => import('../admin/settings/SettingsPage'));
const Setting = lazy(() => import('../admin/settings/SettingPage'));
const Flow = lazy(() => import('../admin/operations/FlowPage'));
const FlowOf = lazy(() => import('../admin/operations/ServicePage'));
const Parked = lazy(() => import('../admin/operations/ParkedPage'));
const Models = lazy(() => import('../admin/operations/ModelsPage'));
const Invariants = lazy(() => import('../admin/operations/InvariantsPage'));
const Issue = lazy(() => import('../director/IssuePage'));
const Notices = lazy(() => import('../notices/NoticesPage'));
const Undelivered = lazy(() => import('../office/UndeliveredPage'));
const Stories = lazy(() => import('../editor/StoriesPage'));
const Story = lazy(() => import('../editor/StoryPage'));
const Reports = lazy(() => import('../reports/CompliancePage'));
const Outcome = lazy(() => import('../reports/OutcomePage'));
const ReportList = lazy(() => import('../reports/ReportListPage'));
const Votings = lazy(() => import('../council/VotingsPage'));
const Voting = lazy(() => import('../council/VotingPage'));
const NotFound = lazy(() => import('./NotFoundPage'));

/**
 * Every page with its address, loaded when it is first opened. A new first part of an address is
 * also named in the gateway's HomePage.
 */
export function Pages() {
  return (
    <Suspense fallback={<Loading />}>
      <Routes>
        <Route path={paths.home} element={<Home />} />
        <Route path={paths.nominations} element={<List />} />
        <Route path={paths.nomination(':id')} element={<One />} />
        <Route path={paths.write(':id')} element={<Write />} />
        <Route path={paths.waiting} element={<Waiting />} />
        <Route path={paths.waitingOne(':id')} element={<WaitingOne />} />
        <Route path={paths.deputies} element={<Deputies />} />
        <Route path={paths.cases} element={<Cases />} />
        <Route path={paths.case(':id')} element={<Case />} />
        <Route path={paths.owing} element={<Owing />} />
        <Route path={paths.paper(':call')} element={<Paper />} />
        <Route path={paths.monthlyPackage} element={<MonthlyPackage />} />
        <Route path={paths.imports} element={<Imports />} />
        <Route path={paths.votings} element={<Votings />} />
        <Route path={paths.voting(':id')} element={<Voting />} />
        <Route path={paths.decisions} element={<Decisions />} />
        <Route path={paths.issue} element={<Issue />} />
        <Route path={paths.decision(':id')} element={<Decision />} />
        <Route path={paths.notices} element={<Notices />} />
        <Route path={paths.undelivered} element={<Undelivered />} />
        <Route path={paths.accounts} element={<Accounts />} />
        <Route path={paths.newAccount} element={<NewAccount />} />
        <Route path={paths.account(':id')} element={<Account />} />
        <Route path={paths.machines} element={<Machines />} />
        <Route path={paths.audit} element={<Audit />} />
        <Route path={paths.settings} element={<Settings />} />
        <Route path={paths.setting(':service', ':name')} element={<Setting />} />
        <Route path={paths.flow} element={<Flow />} />
        <Route path={paths.flowOf(':service')} element={<FlowOf />} />
        <Route path={paths.parked(':service', ':kind', ':id')} element={<Parked />} />
        <Route path={paths.models} element={<Models />} />
        <Route path={paths.invariants} element={<Invariants />} />
        <Route path={paths.stories} element={<Stories />} />
        <Route path={paths.story(':id')} element={<Story />} />
        <Route path={paths.reports} element={<Reports />} />
        <Route path={paths.outcome} element={<Outcome />} />
        <Route path={paths.reportList} element={<ReportList />} />
        <Route path="*" element={<NotFound />} />
      </Routes>
    </Suspense>
  );
}
