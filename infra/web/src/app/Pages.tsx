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
        <Route path={paths.decision(':id')} element={<Decision />} />
        <Route path="*" element={<NotFound />} />
      </Routes>
    </Suspense>
  );
}
