# Further English names of actors, outlets and places; the ids and main labels are those of the files in ar/.
# Only names that stand for one actor whoever writes. Common knowledge of the English press; written for Tawatur.
@kind name
@language en
@fields id | names

syria-government | Syrian regime ; Assad government ; Assad regime ; government of Bashar al-Assad
syria-army | Syrian Arab Army ; Syrian government forces ; Syrian military ; Syrian armed forces ; Syrian army forces
sdf | SDF
ypg | YPG
ypj | YPJ
pyd | PYD
pkk | PKK
free-syrian-army | FSA
hayat-tahrir-al-sham | HTS ; Hayat Tahrir al-Sham ; Tahrir al-Sham
nusra-front | al-Nusra Front ; Jabhat al-Nusra ; al-Nusra
jaysh-al-islam | Jaish al-Islam ; Army of Islam
faylaq-al-rahman | Failaq al-Rahman
ahrar-al-sham | Ahrar al-Cham
islamic-state | ISIS ; ISIL ; IS ; Daesh ; Islamic State group ; so-called Islamic State ; Islamic State of Iraq and the Levant
al-qaeda | al-Qaida ; Al Qaeda
sohr | Syrian Observatory ; SOHR ; British-based Syrian Observatory for Human Rights
white-helmets | White Helmets ; Syrian Civil Defence ; Syrian Civil Defense
raqqa-is-being-slaughtered-silently | RBSS
popular-mobilization | Hashd al-Shaabi ; Popular Mobilisation Forces ; Popular Mobilization Units ; PMF
krg | KRG
kdp | KDP
puk | PUK
houthis | Houthi ; Houthi rebels ; Houthi movement ; Ansar Allah
arab-coalition | Saudi-led coalition ; Arab coalition ; Saudi-led military coalition
libya-gna | GNA
libya-lna | LNA ; Libyan Arab Armed Forces
hamas | Islamic Resistance Movement
palestinian-islamic-jihad | Islamic Jihad
plo | PLO
israel-army | Israel Defense Forces ; Israel Defence Forces ; IDF ; Israeli military ; Israeli forces
hezbollah | Hizbollah ; Hizbullah
irgc | Revolutionary Guards ; Revolutionary Guard ; IRGC
quds-force | al-Quds Force
rsf | RSF
polisario | Polisario
un | UN ; U.N
un-security-council | Security Council ; U.N. Security Council ; United Nations Security Council
un-general-assembly | General Assembly
us-army | U.S. military ; American military ; US army ; U.S. Army
us-state-department | State Department ; US State Department ; U.S. State Department
pentagon | Pentagon ; US Department of Defense ; U.S. Department of Defense
us-administration | U.S. administration ; American administration
us-congress | U.S. Congress
centcom | US CENTCOM ; CENTCOM
anti-is-coalition | US-led coalition ; U.S.-led coalition ; US-led international coalition ; international coalition ; coalition against Islamic State
european-union | EU
arab-league | Arab League
gcc | GCC
african-union | AU
who | WHO ; World Health Organisation
wfp | WFP ; World Food Program
unhcr | UN refugee agency ; U.N. refugee agency
unicef | UN children's agency
ocha | UN humanitarian office
ohchr | UN human rights office
icrc | ICRC ; Red Cross
hrw | HRW
amnesty | Amnesty
msf | MSF ; Doctors Without Borders
iaea | IAEA
imf | IMF
icc | ICC
opcw | Organisation for the Prohibition of Chemical Weapons
afp | AFP ; Agence France Presse
ap | AP ; The Associated Press
upi | UPI
tass | Tass news agency
anadolu | Anadolu
sana | SANA ; state news agency SANA
