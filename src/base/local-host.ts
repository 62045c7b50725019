/** Names of hosts that only one computer or one network knows, in lower case. */
export const LOCAL_HOST =
	/(?:^|\.)(?:localhost|localdomain|local|lan|home|home\.arpa|internal|intern|intranet|corp|private)$/;
