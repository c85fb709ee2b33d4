#pragma once

#include "ui/shell/page.h"
#include "ui/shell/workspace.h"

namespace liaison {

/// Every page of the window in the order of the navigation: the one place that names them all.
[[nodiscard]] QList<PageInfo> allPages(Workspace &workspace);

} // namespace liaison
