/** A site with the page of a search. */
export default [{ path: '/base/personas' }, { path: '/base/search/' }];
