// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define RAPPORTEUR_SANITIZED_HEAP
#endif
#endif

#ifdef RAPPORTEUR_SANITIZED_HEAP
#include <sanitizer/allocator_interface.h>
#else
#include <malloc.h>
#endif

namespace rapporteur {

// Bytes of this process's heap that are in use.
inline std::size_t heapInUse()
{
#ifdef RAPPORTEUR_SANITIZED_HEAP
    return __sanitizer_get_current_allocated_bytes();
#else
    const struct mallinfo2 heap = mallinfo2();
    return heap.uordblks + heap.hblkhd;
#endif
}

} // namespace rapporteur
