import { Outlet } from 'react-router';

export function PlanLayout() {
  return <Outlet />;
}
