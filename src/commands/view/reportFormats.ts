// The forms of a report that CI systems read; names alone, which the command line needs before anything else.

export const REPORT_FORMATS = ["junit", "tap"] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];
