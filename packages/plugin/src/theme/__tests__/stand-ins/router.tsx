/** A router that goes nowhere. */
export const useHistory = () => ({ push: () => {} });
export const useLocation = () => ({ key: '' });
