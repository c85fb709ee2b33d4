#pragma once

namespace liaison {

/// Room for the product of two 64-bit numbers. GCC and Clang have it as an extension.
__extension__ using Int128 = __int128;

} // namespace liaison
