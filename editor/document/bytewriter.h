// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "escapes.h"

#include <QByteArray>
#include <QStringEncoder>

namespace rapporteur {

// UTF-8 as it is put together.
class ByteWriter
{
public:
    explicit ByteWriter(qsizetype usualSize)
        : m_bytes(usualSize, Qt::Uninitialized)
        , m_at(m_bytes.data())
        , m_end(m_at + usualSize)
    {}
    Q_DISABLE_COPY_MOVE(ByteWriter)
    ~ByteWriter() = default;

    qsizetype size() const { return m_at - m_bytes.constData(); }
    QByteArray take() &&;

    void add(char byte)
    {
        makeRoom(1);
        *m_at++ = byte;
    }

    void add(QByteArrayView bytes)
    {
        makeRoom(bytes.size());
        m_at = std::ranges::copy(bytes, m_at).out;
    }

    void add(QStringView text)
    {
        makeRoom(text.size() * mostBytes);
        m_at = m_encoder.appendToBuffer(m_at, text);
    }

    template<const Escapes &Table>
    void addEscaped(QStringView text)
    {
        const char16_t *at = text.utf16();
        const char16_t *const end = at + text.size();
        while (at != end) {
            const char16_t *const escaped = firstEscaped<Table>(at, end);
            add(QStringView(at, escaped));
            if (escaped != end)
                add(Table[*escaped]);
            at = escaped == end ? end : escaped + 1;
        }
    }

private:
    static constexpr qsizetype mostBytes = 3; // a unit of UTF-16

    void makeRoom(qsizetype bytes)
    {
        if (m_end - m_at < bytes)
            grow(bytes);
    }
    void grow(qsizetype bytes);

    QByteArray m_bytes; // all of the room
    char *m_at;
    char *m_end;
    QStringEncoder m_encoder{QStringConverter::Utf8, QStringConverter::Flag::Stateless};
};

} // namespace rapporteur
