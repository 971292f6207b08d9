import { ACCESS_EXTENSIONS, toAccessFile, toServiceFile } from '../links/toHref.js';
import type { DownloadView } from '../model/pageView.js';
import type { RouteOptions } from '../model/routes.js';

/** Links to the files with the access of one service, or of all. */
export const toDownloads = ({ basePath }: RouteOptions, service?: string): DownloadView[] =>
  ACCESS_EXTENSIONS.map((extension) => ({
    title: extension.toUpperCase(),
    href: `${basePath}/${service === undefined ? toAccessFile(extension) : toServiceFile(service, extension)}`,
  }));
