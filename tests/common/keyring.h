// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

namespace rapporteur::testing {

// A throw-away key ring of GnuPG, the one that is asked while it lives. Its folder's name is short,
// for the socket of its agent lies in it.
class KeyRing
{
public:
    KeyRing() { qputenv("GNUPGHOME", QFile::encodeName(m_folder.path())); }
    ~KeyRing()
    {
        (void)run(QStringLiteral("gpgconf"), {QStringLiteral("--kill"), QStringLiteral("all")});
        qputenv("GNUPGHOME", m_before);
    }
    Q_DISABLE_COPY_MOVE(KeyRing)

    // The ring that was the current one before this.
    const QByteArray &before() const { return m_before; }

    // What gpg prints; empty if it failed.
    static QByteArray gpg(const QStringList &words, const QByteArray &input = {})
    {
        return run(QStringLiteral("gpg"), QStringList{QStringLiteral("--batch")} + words, input);
    }

    // Makes a key without a passphrase; gives its fingerprint.
    static QString makeKey(const QString &person, const QStringList &options = {})
    {
        gpg(options
            + QStringList{
                QStringLiteral("--passphrase"),
                QString(),
                QStringLiteral("--quick-gen-key"),
                person,
                QStringLiteral("ed25519"),
                QStringLiteral("sign"),
                QStringLiteral("never")});
        const QByteArray listed = gpg(
            {QStringLiteral("--with-colons"), QStringLiteral("--list-keys"), person});
        for (const QByteArray &line : listed.split('\n')) {
            if (line.startsWith("fpr:"))
                return QString::fromLatin1(line.split(':').value(9));
        }
        return {};
    }

    // By the certificate that gpg made along with the key; a colon keeps it from being used by
    // mistake.
    static bool revoke(const QString &fingerprint)
    {
        QFile file(
            qEnvironmentVariable("GNUPGHOME") + QStringLiteral("/openpgp-revocs.d/") + fingerprint
            + QStringLiteral(".rev"));
        if (!file.open(QIODevice::ReadOnly))
            return false;
        const QByteArray certificate = file.readAll().replace(":-----BEGIN", "-----BEGIN");
        gpg({QStringLiteral("--import")}, certificate);
        return gpg({QStringLiteral("--with-colons"), QStringLiteral("--list-keys"), fingerprint})
            .contains("pub:r:");
    }

private:
    static QByteArray run(
        const QString &program, const QStringList &words, const QByteArray &input = {})
    {
        QProcess process;
        process.start(program, words);
        process.write(input);
        process.closeWriteChannel();
        process.waitForFinished();
        return process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
    }

    QTemporaryDir m_folder{QDir::tempPath() + QStringLiteral("/ring-XXXXXX")};
    QByteArray m_before = qgetenv("GNUPGHOME");
};

} // namespace rapporteur::testing
