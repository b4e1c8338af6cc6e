import { Outlet } from 'react-router';

export function DecideLayout() {
  return <Outlet />;
}
